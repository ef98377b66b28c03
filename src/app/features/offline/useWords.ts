import { useI18n } from "../../lib/i18n/I18n.tsx";
import { offlineAr } from "../../lib/i18n/offlineAr.ts";
import { offlineEn, type OfflineMessages } from "../../lib/i18n/offlineEn.ts";

const CATALOGUES = { en: offlineEn, ar: offlineAr };

/** The words of this feature, in the language of the interface. */
export function useWords(): OfflineMessages {
  return CATALOGUES[useI18n().language];
}

/** A number of bytes as a reader says it: "12.3 MB". */
export function useSize(): (bytes: number) => string {
  const { locale } = useI18n();
  const format = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "megabyte",
    maximumFractionDigits: 1,
    minimumFractionDigits: 1,
  });
  return (bytes) => format.format(bytes / 1e6);
}
