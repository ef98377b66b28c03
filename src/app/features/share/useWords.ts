import { useI18n } from "../../lib/i18n/I18n.tsx";
import { shareAr } from "../../lib/i18n/shareAr.ts";
import { shareEn, type ShareMessages } from "../../lib/i18n/shareEn.ts";

const CATALOGUES = { en: shareEn, ar: shareAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): ShareMessages {
  return CATALOGUES[useI18n().language];
}
