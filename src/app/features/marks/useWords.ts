import { useI18n } from "../../lib/i18n/I18n.tsx";
import { markingAr } from "../../lib/i18n/markingAr.ts";
import { markingEn, type MarkingMessages } from "../../lib/i18n/markingEn.ts";

const CATALOGUES = { en: markingEn, ar: markingAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): MarkingMessages {
  return CATALOGUES[useI18n().language];
}
