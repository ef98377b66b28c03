import { expect, it } from "vitest";
import { h, list, p, said, story } from "./blocks.testing.ts";
import { trailingLines } from "./trailingLines.ts";

const body = p("The keepers had gone home.");

it.each([
  [[p("Tags: flood, harbour")]],
  [[p("الوسوم: فيضان، مرفأ")]],
  [[p("#flood #harbour #بوابة")]],
  [[list("flood", "بوابة")]],
  [[p("Follow us on [Facebook] and [Twitter]")]],
  [[p("تابعونا على فيسبوك وتلغرام")]],
  [[h("Tags"), list("flood")]],
  [[p("Download our app"), p("Tags: flood")]],
])("lines after the story's end are taken out: %j", (lines) => {
  expect(said(trailingLines.apply([body, ...lines], story))).toEqual(said([body]));
});

it.each([
  p("Follow us, said the keeper, and they followed."),
  p("Tags were found on the gate: all false."),
  list("flood", "drought"),
  p("#flood was the word of the day."),
  p("تابعوا سيرهم نحو المدينة"),
])("what is the story's own stays: %j", (line) => {
  expect(trailingLines.apply([body, line], story)).toHaveLength(2);
});

it("such a line in the middle of the story stays", () => {
  expect(trailingLines.apply([p("Tags: flood"), body], story)).toHaveLength(2);
});
