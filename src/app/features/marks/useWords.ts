import { markingAr } from "../../lib/i18n/markingAr.ts";
import { markingEn } from "../../lib/i18n/markingEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: markingEn, ar: markingAr });
