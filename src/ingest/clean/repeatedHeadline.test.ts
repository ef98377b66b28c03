import { expect, it } from "vitest";
import { figure, h, p, said, story } from "./blocks.testing.ts";
import { repeatedHeadline } from "./repeatedHeadline.ts";

const rest = p("The keepers had gone home.");

it.each([h("GATE FOUR would not close."), p("Gate four would not close")])(
  "a headline that the body begins with is shown once: %j",
  (block) => {
    expect(repeatedHeadline.apply([block, rest], story)).toEqual([rest]);
  },
);

it("a first sentence that says more than the headline stays", () => {
  const first = p("Gate four would not close, and five would not open");
  expect(repeatedHeadline.apply([first, rest], story)).toEqual([first, rest]);
});

it("the headline is looked for under a picture, and left alone further down", () => {
  const again = h("Gate four would not close");
  expect(said(repeatedHeadline.apply([figure("a.jpg"), again, rest, again], story))).toEqual([
    "a.jpg",
    "The keepers had gone home.",
    "Gate four would not close",
  ]);
});
