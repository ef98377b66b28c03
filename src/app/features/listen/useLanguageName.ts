import { useI18n } from "../../lib/i18n/I18n.tsx";

/** What a language is called in the language of the interface; its tag where that is not known. */
export function useLanguageName(): (language: string) => string {
  const { locale } = useI18n();
  return (language) => {
    try {
      const names = new Intl.DisplayNames(locale, { type: "language" });
      return names.of(language.replace("_", "-")) ?? language;
    } catch {
      return language;
    }
  };
}
