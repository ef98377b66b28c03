import { useI18n } from "../../lib/i18n/I18n.tsx";
import { offlineAr } from "../../lib/i18n/offlineAr.ts";
import { offlineEn } from "../../lib/i18n/offlineEn.ts";
import { wordsIn } from "../../lib/i18n/wordsIn.ts";

/** The words of this feature, in the language of the interface. */
export const useWords = wordsIn({ en: offlineEn, ar: offlineAr });

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
