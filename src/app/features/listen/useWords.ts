import { listenAr } from "../../lib/i18n/listenAr.ts";
import { listenEn } from "../../lib/i18n/listenEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: listenEn, ar: listenAr });
