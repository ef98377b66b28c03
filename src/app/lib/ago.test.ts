import { describe, expect, it } from "vitest";
import { type AgoUnit, inWords } from "./ago.ts";
import { formattingLocale, INTERFACE_LANGUAGES } from "./language.ts";

const units: AgoUnit[] = ["minute", "hour", "day"];

describe("how long ago in words", () => {
  it.each(INTERFACE_LANGUAGES)("is what the platform says, in %s", (language) => {
    const platform = new Intl.RelativeTimeFormat(formattingLocale(language), { numeric: "auto" });
    expect(inWords(0, "second", language)).toBe(platform.format(0, "second"));
    for (const unit of units) {
      for (let amount = 0; amount < 100; amount += 1) {
        expect(inWords(amount, unit, language)).toBe(platform.format(0 - amount, unit));
      }
    }
  });
});
