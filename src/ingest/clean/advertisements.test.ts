import { expect, it } from "vitest";
import { h, list, p, takesOut } from "./blocks.testing.ts";
import { advertisements } from "./advertisements.ts";

it.each([
  p("Advertisement"),
  h("ADVERTISEMENT"),
  p("Story continues below advertisement"),
  p("- إعلان -"),
  p("يستمر المقال بعد الإعلان"),
])("the place of an advertisement is taken out: %j", (block) => {
  expect(takesOut(advertisements, block)).toBe(true);
});

it.each([
  p("The advertisement said that the gate was safe."),
  p("إعلان الحداد في البلاد"),
  list("Advertisement", "Price"),
])("what is the story's own stays: %j", (block) => {
  expect(takesOut(advertisements, block)).toBe(false);
});
