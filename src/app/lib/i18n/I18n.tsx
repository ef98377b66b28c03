import { createContext, type ReactNode, useContext, useMemo } from "react";
import { inDigits } from "../ago.ts";
import { formattingLocale, type InterfaceLanguage } from "../language.ts";
import type { Messages } from "./en.ts";
import { isolate } from "./isolate.ts";

interface I18n {
  language: InterfaceLanguage;
  /** For Intl: the language with its digits. */
  locale: string;
  m: Messages;
  /** A whole number in the language's digits. */
  number: (value: number) => string;
  /** The weekday and date of a day of the edition, such as `2026-11-22`. */
  dayName: (day: string) => string;
  /** Names joined as the language joins them: "A, B or C". */
  anyOf: (names: readonly string[]) => string;
  /** Names joined as the language joins them: "A, B and C". */
  allOf: (names: readonly string[]) => string;
}

const I18nContext = createContext<I18n | undefined>(undefined);

interface Props {
  language: InterfaceLanguage;
  /** The words of that language. */
  messages: Messages;
  children: ReactNode;
}

export function I18nProvider({ language, messages, children }: Props) {
  const i18n = useMemo(() => makeI18n(language, messages), [language, messages]);
  return <I18nContext value={i18n}>{children}</I18nContext>;
}

function makeI18n(language: InterfaceLanguage, m: Messages): I18n {
  const locale = formattingLocale(language);
  // Made when they are first needed: each costs a slow phone more than drawing a card.
  let numbers: Intl.NumberFormat | undefined;
  const join = (type: "disjunction" | "conjunction") => (names: readonly string[]) =>
    names.length === 1
      ? isolate(names[0] ?? "")
      : new Intl.ListFormat(locale, { type }).format(names.map(isolate));
  return {
    language,
    locale,
    m,
    number: (value) => {
      if (value < 1000) return inDigits(value, language);
      numbers ??= new Intl.NumberFormat(locale);
      return numbers.format(value);
    },
    dayName: (day) => {
      const date = new Date(`${day}T00:00:00Z`);
      return m.day(date.getUTCDay(), inDigits(date.getUTCDate(), language), date.getUTCMonth());
    },
    anyOf: join("disjunction"),
    allOf: join("conjunction"),
  };
}

/** The words, digits and dates of the interface's language. */
export function useI18n(): I18n {
  const i18n = useContext(I18nContext);
  if (!i18n) throw new Error("useI18n needs an I18nProvider above it");
  return i18n;
}
