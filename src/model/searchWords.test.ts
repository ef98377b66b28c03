import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchForms, shownWords } from "./searchWords.ts";

const finds = (typed: string, word: string) =>
  searchForms(typed).every((form) => searchForms(word).some((each) => each.startsWith(form)));

describe("a typed word finds", () => {
  it.each([
    ["gate", "gates"],
    ["gates", "Gate,"],
    ["minis", "Minister"],
    ["company", "companies’"],
    ["compani", "company"],
    ["companie", "company"],
    ["barrier", "Gate-Barrier"],
    ["cafe", "café"],
    ["US", "U.S."],
    ["dont", "don’t"],
    ["dock", "docker’s"],
    ["ميناء", "الميناء"],
    ["الميناء", "ميناء"],
    ["ميناء", "«وبالميناء»،"],
    ["وزير", "الوزير"],
    ["الوزير", "للوزير"],
    ["والوزير", "وزير"],
    ["مدينه", "المدينة"],
    ["اتفاق", "اتِّفاق"],
    ["أحمد", "احمد"],
    ["معلم", "المعلمين"],
    ["٤٫٦", "٤٫٦"],
  ])("%s in %s", (typed, word) => {
    expect(finds(typed, word)).toBe(true);
  });

  it.each([
    ["us", "usual"],
    ["war", "warden"],
    ["new", "news"],
    ["gatepost", "gate"],
    ["orchid", "or"],
    ["وزير", "زير"],
  ])("not %s in %s", (typed, word) => {
    expect(finds(typed, word)).toBe(false);
  });
});

describe("the forms of a word", () => {
  it("are letters and digits only, so that they can be joined and cut", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const form of shownWords(text).flatMap(searchForms)) {
          expect(form).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
        }
      }),
    );
  });

  it("are none where there is no word, or no end of one", () => {
    expect(searchForms("—")).toEqual([]);
    expect(searchForms("x".repeat(500))).toEqual([]);
  });
});
