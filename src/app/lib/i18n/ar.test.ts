import { describe, expect, it } from "vitest";
import { ar } from "./ar.ts";
import { listAr } from "./listAr.ts";

const digits = new Intl.NumberFormat("ar-u-nu-arab");
const shown = (count: number) => digits.format(count);
const of = (count: number) => ({ count, shown: shown(count) });

describe("the Arabic of a count follows its place in the sentence:", () => {
  it.each([
    [0, "لا أخبار لعرضها"],
    [1, "اعرض خبرًا واحدًا"],
    [2, "اعرض خبرين"],
    [3, "اعرض ٣ أخبار"],
    [11, "اعرض ١١ خبرًا"],
    [100, "اعرض ١٠٠ خبر"],
  ])("%i stories to show", (count, words) => {
    expect(listAr.showStories(count, shown(count))).toBe(words);
  });

  it("two outlets tell, and two outlets are told of", () => {
    expect(ar.toldBy(2, shown(2))).toBe("يرويه مصدران");
    expect(ar.alsoIn(2, shown(2))).toBe("النص نفسه في مصدرين");
    expect(ar.holds(of(2), of(2))).toBe("خبران من مصدرين");
  });

  it("an empty edition has no stories, from nobody", () => {
    expect(ar.holds(of(0), of(0))).toBe("لا أخبار");
  });

  it("a date needs a word that a distance does not", () => {
    expect(ar.updated("١٠ نوفمبر", true)).toBe("حُدِّث في ١٠ نوفمبر");
    expect(ar.updated("قبل ساعتين", false)).toBe("حُدِّث قبل ساعتين");
    expect(ar.timeUnknown("١٠ نوفمبر", true)).toBe("بلا تاريخ، رُصد في ١٠ نوفمبر");
  });
});
