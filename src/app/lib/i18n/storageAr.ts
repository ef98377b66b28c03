import type { StorageMessages } from "./storageEn.ts";

/** Why marks are not kept, in Arabic. */
export const storageAr: StorageMessages = {
  forbidden: "لا يسمح هذا المتصفح للموقع بحفظ أي شيء. يبقى ما تعلّمه حتى تغلق هذه الصفحة.",
  full: "لم يبقَ متّسع على هذا الجهاز. يبقى ما تعلّمه الآن حتى تغلق هذه الصفحة.",
  newer:
    "فُتح هنا إصدار أحدث من هذا الموقع. أعد تحميل الصفحة؛ وإلى ذلك الحين لا يبقى ما تعلّمه إلا ما دامت مفتوحة.",
  failed: "يتعذّر حفظ ما تعلّمه الآن. يبقى حتى تغلق هذه الصفحة.",
};
