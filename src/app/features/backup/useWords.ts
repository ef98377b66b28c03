import { backupAr } from "../../lib/i18n/backupAr.ts";
import { backupEn } from "../../lib/i18n/backupEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: backupEn, ar: backupAr });
