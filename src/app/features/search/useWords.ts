import { searchAr } from "../../lib/i18n/searchAr.ts";
import { searchEn } from "../../lib/i18n/searchEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: searchEn, ar: searchAr });
