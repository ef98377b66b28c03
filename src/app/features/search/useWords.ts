import { useI18n } from "../../lib/i18n/I18n.tsx";
import { searchAr } from "../../lib/i18n/searchAr.ts";
import { searchEn, type SearchMessages } from "../../lib/i18n/searchEn.ts";

const CATALOGUES = { en: searchEn, ar: searchAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): SearchMessages {
  return CATALOGUES[useI18n().language];
}
