import { shareAr } from "../../lib/i18n/shareAr.ts";
import { shareEn } from "../../lib/i18n/shareEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: shareEn, ar: shareAr });
