import { comfortAr } from "../../lib/i18n/comfortAr.ts";
import { comfortEn } from "../../lib/i18n/comfortEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: comfortEn, ar: comfortAr });
