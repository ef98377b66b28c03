import type { ShareMessages } from "./shareEn.ts";

/** The words around sharing, in Arabic. */
export const shareAr: ShareMessages = {
  share: "شارك",
  shareHow: "شارك هذا الخبر",
  send: "أرسل عبر…",
  copyLink: "انسخ الرابط",
  copyPassage: "انسخ رابطًا إلى النص المحدد",
  copied: "نُسخ",
  notCopied: "تتعذّر الكتابة في الحافظة. هذا هو الرابط لنسخه:",
  link: "الرابط",
};
