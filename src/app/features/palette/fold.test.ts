import { describe, expect, it } from "vitest";
import { hasPrefixes } from "./fold.ts";

describe("what is typed in the palette", () => {
  it.each([
    ["Harbour Post", "har"],
    ["Harbour Post", "po HAR"],
    ["Café Éclair", "ecl"],
    ["أخبار المرفأ", "اخبار"],
    ["أخبار المرفأ", "مرفا"],
    ["أخبار المرفأ", "المرفأ"],
    ["صحيفة", "صحيفه"],
    ["Αθήνα", "αθη"],
    ["#Merrow-Bridge", "bridge"],
    ["anything", ""],
  ])("finds %s by %s", (text, typed) => {
    expect(hasPrefixes(text, typed)).toBe(true);
  });

  it.each([
    ["Harbour Post", "arbour"],
    ["Harbour Post", "har x"],
    ["أخبار المرفأ", "رفأ"],
  ])("does not find %s by %s", (text, typed) => {
    expect(hasPrefixes(text, typed)).toBe(false);
  });
});
