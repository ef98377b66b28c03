import { renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import { formattingLocale } from "../language.ts";
import { ar } from "./ar.ts";
import { en, type Messages } from "./en.ts";
import { I18nProvider, useI18n } from "./I18n.tsx";

it.each<["en" | "ar", Messages, string]>([
  ["en", en, "Sunday 22 November"],
  ["ar", ar, "الأحد، ٢٢ نوفمبر"],
])("a day is named in %s as the platform names it", (language, messages, named) => {
  const { dayName } = renderHook(useI18n, {
    wrapper: ({ children }) => (
      <I18nProvider language={language} messages={messages}>
        {children}
      </I18nProvider>
    ),
  }).result.current;
  expect(dayName("2026-11-22")).toBe(named);
  const format = new Intl.DateTimeFormat(formattingLocale(language), {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  for (let day = 0; day < 366; day += 1) {
    const date = new Date(Date.UTC(2028, 0, 1 + day));
    expect(dayName(date.toISOString().slice(0, 10))).toBe(format.format(date));
  }
});
