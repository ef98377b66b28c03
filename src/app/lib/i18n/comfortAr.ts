import type { ComfortMessages } from "./comfortEn.ts";

/** The words of how the paper is set, in Arabic. */
export const comfortAr: ComfortMessages = {
  title: "راحة القراءة",
  open: "أب: هيئة الصفحة",
  close: "إغلاق",
  theme: {
    legend: "الألوان",
    system: "كالنظام",
    light: "فاتح",
    sepia: "ورق قديم",
    dark: "داكن",
  },
  textSize: { legend: "حجم النص", less: "نص أصغر", more: "نص أكبر" },
  lineHeight: { legend: "ارتفاع السطر", less: "أسطر أقرب", more: "مسافة أوسع بين الأسطر" },
  width: { legend: "طول السطر", narrow: "قصير", normal: "عادي", wide: "طويل" },
  face: {
    legend: "الخط",
    serif: "نسخي",
    sans: "حديث",
    legible: "واضح الحروف",
  },
  sample: "هكذا تُقرأ الأخبار",
  sampleText:
    "غادرت العبّارة عند السادسة، كما تفعل كل صباح منذ أُغلق الجسر. وقال الربّان، الذي خسر ١٢٠٤ ركّاب في اليوم لصالح الطريق الجديد ثم استعاد منهم ١١٨٧: «يعتاد المرء ذلك».",
  reset: "كما تضبطها الصحيفة",
  wasReset: "عاد كل شيء كما تضبطه الصحيفة.",
};
