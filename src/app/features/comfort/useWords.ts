import { comfortAr } from "../../lib/i18n/comfortAr.ts";
import { comfortEn, type ComfortMessages } from "../../lib/i18n/comfortEn.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";

const CATALOGUES = { en: comfortEn, ar: comfortAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): ComfortMessages {
  return CATALOGUES[useI18n().language];
}
