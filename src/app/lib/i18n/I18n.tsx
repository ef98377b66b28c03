import { createContext, type ReactNode, useContext, useMemo } from "react";
import { formattingLocale, type InterfaceLanguage } from "../language.ts";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";
import { isolate } from "./isolate.ts";

interface I18n {
  language: InterfaceLanguage;
  /** For Intl: the language with its digits. */
  locale: string;
  m: Messages;
  /** A whole number in the language's digits. */
  number: (value: number) => string;
  /** Names joined as the language joins them: "A, B or C". */
  anyOf: (names: readonly string[]) => string;
  /** Names joined as the language joins them: "A, B and C". */
  allOf: (names: readonly string[]) => string;
}

const CATALOGUES: Record<InterfaceLanguage, Messages> = { en, ar };

const I18nContext = createContext<I18n | undefined>(undefined);

export function I18nProvider(props: { language: InterfaceLanguage; children: ReactNode }) {
  const { language, children } = props;
  const i18n = useMemo(() => makeI18n(language), [language]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

function makeI18n(language: InterfaceLanguage): I18n {
  const locale = formattingLocale(language);
  const numbers = new Intl.NumberFormat(locale);
  const or = new Intl.ListFormat(locale, { type: "disjunction" });
  const and = new Intl.ListFormat(locale, { type: "conjunction" });
  return {
    language,
    locale,
    m: CATALOGUES[language],
    number: (value) => numbers.format(value),
    anyOf: (names) => or.format(names.map(isolate)),
    allOf: (names) => and.format(names.map(isolate)),
  };
}

/** The words, digits and dates of the interface's language. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
}
