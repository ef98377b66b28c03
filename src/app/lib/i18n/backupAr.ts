import type { BackupMessages } from "./backupEn.ts";
import { isolate } from "./isolate.ts";

/** The words around the reader's marks, in Arabic. */
export const backupAr: BackupMessages = {
  backup: {
    title: "علاماتك",
    why: "ما قرأته وحفظته ودوّنته وكتمته وضبطته محفوظ على هذا الجهاز، ولا يوجد في مكان آخر ما لم تنقله أنت.",
    holds: (marked, saved) => `أخبار عليها علامة: ${marked}. محفوظة: ${saved}.`,
    export: "احفظ كل شيء في ملف",
    import: "استعد من ملف",
    imported: (added, known) => `جديد: ${added}. موجود من قبل: ${known}.`,
    importedUnreadable: (count) => `تعذّرت قراءته ووُضع جانبًا أدناه: ${count}.`,
    notJson: "هذا الملف مقطوع أو ليس ملف علامات. لم يتغيّر شيء.",
    notMarks: "هذا ليس ملف علامات. لم يتغيّر شيء.",
    newer: "أنشأ هذا الملفَ إصدار أحدث من Crossread. لم يتغيّر شيء.",
    setAside: (count) => `وُضع جانبًا: ${count}`,
    setAsideWhy: "تعذّرت قراءة هذه السجلات. تُحفظ كما هي كاملة، وتدخل في الملف.",
    setAsideFrom: {
      storage: "من هذا الجهاز",
      settings: "من الإعدادات",
      file: "من ملف",
      sync: "من مخزنك",
    },
  },
  sync: {
    title: "أجهزة أخرى",
    why: "يمكن لأجهزتك أن تتوافق عبر حساب remoteStorage تملكه أنت. لا يُرسل شيء قبل أن تصل حسابًا.",
    address: "عنوان مخزنك",
    connect: "اتصل",
    reconnect: "اتصل من جديد",
    disconnect: "افصل هذا الجهاز",
    now: "بادِل الآن",
    connecting: "جارٍ البحث عن مخزنك…",
    working: (address) => `جارٍ التبادل مع ${isolate(address)}…`,
    agreed: (address, time) => `متوافق مع ${isolate(address)} منذ ${time}.`,
    offline: (address) =>
      `يتعذّر الوصول إلى ${isolate(address)}. كل شيء محفوظ هنا، ويُرسل حين يمكن ذلك.`,
    revoked: (address) =>
      `سحب ${isolate(address)} إذن الوصول. كل شيء ما زال على هذا الجهاز، ولن يُرسل شيء بعد الآن.`,
    problems: {
      unreadable: "تعذّرت قراءة شيء في مخزنك. تُرك كما هو، وستُعاد المحاولة.",
      newer: "كتب إصدار أحدث من Crossread في مخزنك. أعد تحميل هذه الصفحة.",
      full: "لم يبقَ متّسع في مخزنك. كل شيء محفوظ هنا.",
      busy: "تكتب أجهزة أخرى في مخزنك. ستُعاد المحاولة بعد لحظات.",
      fault: "أجاب مخزنك بخطأ. ستُعاد المحاولة بعد لحظات.",
    },
    notConnected: {
      address: "يكون العنوان على هيئة name@host.example.",
      unreachable: "لا يجيب شيء في هذا العنوان.",
      noStorage: "لا يوجد remoteStorage في هذا العنوان.",
      denied: "لم يُمنح إذن الوصول.",
      unasked: "وصل إذن لم تطلبه هذه الصفحة، فلم يُستعمل.",
    },
  },
};
