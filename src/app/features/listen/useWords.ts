import { useI18n } from "../../lib/i18n/I18n.tsx";
import { listenAr } from "../../lib/i18n/listenAr.ts";
import { listenEn, type ListenMessages } from "../../lib/i18n/listenEn.ts";

const CATALOGUES = { en: listenEn, ar: listenAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): ListenMessages {
  return CATALOGUES[useI18n().language];
}
