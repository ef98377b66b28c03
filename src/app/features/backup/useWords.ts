import { backupAr } from "../../lib/i18n/backupAr.ts";
import { backupEn, type BackupMessages } from "../../lib/i18n/backupEn.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";

const CATALOGUES = { en: backupEn, ar: backupAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): BackupMessages {
  return CATALOGUES[useI18n().language];
}
