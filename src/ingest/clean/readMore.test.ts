import { expect, it } from "vitest";
import { h, list, p, said, story, takesOut } from "./blocks.testing.ts";
import { readMore } from "./readMore.ts";

it.each([
  p("Read more: [The gate that failed twice]"),
  p("READ MORE | [The gate that failed twice]"),
  p("[Read more]"),
  p("Read more"),
  p("Also read [The gate that failed twice]"),
  p("اقرأ أيضاً: [البوابة التي سقطت مرتين]"),
  p("إقرأ أيضا [البوابة التي سقطت مرتين]"),
  h("مواضيع ذات صلة"),
])("a link to another story is taken out: %j", (block) => {
  expect(takesOut(readMore, block)).toBe(true);
});

it.each([
  p("Read more books, the minister told the [school]."),
  p("Read more: that was her advice."),
  p("To read more about it, see [the report]."),
  p("[The report] has 300 pages."),
  p("Related: two keepers were sisters."),
  p("المزيد من المياه دخل المدينة"),
  list("[One report]", "[Another report]"),
])("what is the story's own stays: %j", (block) => {
  expect(takesOut(readMore, block)).toBe(false);
});

it("takes the list of links under its heading, and no more", () => {
  const blocks = [
    p("One."),
    h("Related articles"),
    list("[A]", "[B]"),
    p("[C]"),
    p("Two."),
    list("[D]"),
  ];
  expect(said(readMore.apply(blocks, story))).toEqual(["One.", "Two.", "D"]);
});
