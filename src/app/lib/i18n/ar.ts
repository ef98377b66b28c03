import type { Messages } from "./en.ts";
import { isolate } from "./isolate.ts";
import { plural } from "./plural.ts";

const stories = (count: number, shown: string) =>
  plural("ar", count, {
    zero: "لا أخبار",
    one: "خبر واحد",
    two: "خبران",
    few: `${shown} أخبار`,
    many: `${shown} خبرًا`,
    other: `${shown} خبر`,
  });

/** `two` is the form that changes with its place in the sentence. */
const outlets = (count: number, shown: string, two: "مصدران" | "مصدرين") =>
  plural("ar", count, {
    one: "مصدر واحد",
    two,
    few: `${shown} مصادر`,
    many: `${shown} مصدرًا`,
    other: `${shown} مصدر`,
  });

const WEEKDAYS = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
const MONTHS = "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر".split(
  " ",
);

/** Every word of the interface, in Arabic. */
export const ar: Messages = {
  day: (weekday, date, month) => `${WEEKDAYS[weekday] ?? ""}، ${date} ${MONTHS[month] ?? ""}`,
  otherLanguage: "English",
  switchLanguage: "عرض الواجهة بالإنجليزية",
  siteName: "Crossread",
  skipToContent: "انتقل إلى المحتوى",
  frontPage: "الصفحة الأولى",
  latestOn: (tag) => `آخر الأخبار عن ${isolate(`#${tag}`)}`,
  stories,
  outlets: "المصادر",
  outletsChosen: (shown) => `المصادر (${shown})`,
  listSeparator: "، ",
  narrowedTo: "المعروض من",
  removeOutlet: (name) => `أزل ${isolate(name)}`,
  clearOutlets: "اعرض كل المصادر",
  close: "أغلق",
  moreStories: "المزيد من الأخبار",
  failedMore: "تعذّر تحميل الأخبار الأقدم. حاول مرة أخرى بعد قليل.",
  moreFrom: (outlet) => `المزيد من ${isolate(outlet)}`,
  caughtUp: "اطّلعت على كل الأخبار.",
  related: "أخبار ذات صلة",
  noRelated: "لا خبر آخر في هذا العدد قريب من هذا الخبر.",
  noRelatedFrom: (names) => `لا أخبار ذات صلة من ${names}.`,
  toldBy: (count, shown) => `يرويه ${outlets(count, shown, "مصدران")}`,
  alsoOnThis: "أخبار أخرى عن الحدث نفسه",
  alsoIn: (count, shown) => `النص نفسه في ${outlets(count, shown, "مصدرين")}`,
  reason: { given: "رابط من المصدر", copy: "النص نفسه", event: "الحدث نفسه" },
  sharedNames: (names) => `كلاهما يتناول ${names}`,
  tags: "وسوم",
  by: (authors) => `بقلم ${authors}`,
  outletUnknown: "المصدر غير مذكور",
  timeUnknown: (time, isDate) => `بلا تاريخ، رُصد ${isDate ? "في " : ""}${time}`,
  around: (time) => `نحو ${time}`,
  noBody: "لا يضم هذا العدد من الخبر سوى عنوانه.",
  readAt: (outlet) => `اقرأه في ${isolate(outlet)}`,
  theOutlet: "مصدره",
  openEmbed: (host) => `يفتح ${isolate(host)}`,
  loadPicture: (host) => `حمّل الصورة من ${isolate(host)}`,
  updated: (time, isDate) => `حُدِّث ${isDate ? "في " : ""}${time}`,
  holds: (its, from) =>
    from.count === 0
      ? stories(its.count, its.shown)
      : `${stories(its.count, its.shown)} من ${outlets(from.count, from.shown, "مصدرين")}`,
  noTracking: "بلا حساب وبلا تتبّع: لا ترسل هذه الصفحة عنك شيئًا إلى أحد.",
  failed: "تعذّر التحميل.",
  failedStory: "خبر تعذّر تحميله",
  failedNetwork: "لم يصل أي جواب. ربما انقطعت الشبكة، فأعد المحاولة حين تعود.",
  failedOffline: "لا شبكة، وهذا غير محفوظ على هذا الجهاز.",
  failedHost: "أجاب الموقع بخطأ أو بملف ناقص. قد ينجح الأمر بعد قليل.",
  failedMissing: "لا عدد لدى الموقع في هذا العنوان.",
  failedData: "في العدد خلل، ولا يُعرض شيء بدل أن يُعرض خطأ.",
  failedBlock: "تعذّر رسم جزء من هذا الخبر.",
  failedView: "حدث خلل أثناء رسم هذه الصفحة.",
  retry: "أعد المحاولة",
  emptyEdition: "لا أخبار في هذا العدد بعد.",
  emptyTag: (tag) => `لا خبر في هذا العدد يحمل الوسم ${isolate(`#${tag}`)}.`,
  emptyFilter: (names) => `لا خبر هنا من ${names}.`,
  storyGone: "هذا الخبر ليس في العدد",
  storyGoneWhy: "ربما أُزيل بعد إنشاء الرابط، أو أن العنوان ناقص.",
  notFound: "لا توجد صفحة كهذه",
  notFoundWhy: "لا يقود هذا العنوان إلى شيء في هذا العدد.",
  goHome: "إلى الصفحة الأولى",
  search: "بحث",
  settings: "الإعدادات",
  saved: "المحفوظ",
  isRead: "مقروء.",
  isSaved: "محفوظ.",
  theme: {
    system: "المظهر: كالنظام. غيّره إلى فاتح.",
    light: "المظهر: فاتح. غيّره إلى بنيّ كالورق القديم.",
    dark: "المظهر: داكن. غيّره إلى مظهر النظام.",
    sepia: "المظهر: بنيّ كالورق القديم. غيّره إلى داكن.",
  },
};
