/** What a page that does nothing without script says where none runs: only pages that are drawn beforehand do. */
export const noScript = {
  en: {
    search: "Searching needs script. Tags and outlets can be read without.",
    settings: "This page needs script: it is kept on your device, not on the site.",
  },
  ar: {
    search: "البحث يحتاج إلى تشغيل السكربت. الوسوم والمصادر تُقرأ من دونه.",
    settings: "تحتاج هذه الصفحة إلى تشغيل السكربت، فما فيها محفوظ على جهازك لا في الموقع.",
  },
};
