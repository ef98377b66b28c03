import type { ListMessages } from "./listEn.ts";
import { plural } from "./plural.ts";

/** What is seldom said of a list, in Arabic. */
export const listAr: ListMessages = {
  showStories: (count, shown) =>
    plural("ar", count, {
      zero: "لا أخبار لعرضها",
      one: "اعرض خبرًا واحدًا",
      two: "اعرض خبرين",
      few: `اعرض ${shown} أخبار`,
      many: `اعرض ${shown} خبرًا`,
      other: `اعرض ${shown} خبر`,
    }),
  leftOut: (count, shown) =>
    plural("ar", count, {
      one: "تعذّرت قراءة خبر واحد فلم يُعرض.",
      two: "تعذّرت قراءة خبرين فلم يُعرضا.",
      few: `تعذّرت قراءة ${shown} أخبار فلم تُعرض.`,
      many: `تعذّرت قراءة ${shown} خبرًا فلم تُعرض.`,
      other: `تعذّرت قراءة ${shown} خبر فلم تُعرض.`,
    }),
};
