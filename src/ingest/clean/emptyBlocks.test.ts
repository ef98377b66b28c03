import { expect, it } from "vitest";
import type { SourceBlock } from "../sourceStory.ts";
import { h, list, p, said, story } from "./blocks.testing.ts";
import { emptyBlocks } from "./emptyBlocks.ts";

const divider: SourceBlock = { type: "divider" };

it("nothing is shown for a block that says nothing, and a divider only divides", () => {
  const blocks = [divider, p(" "), p("One."), divider, h(""), divider, p("Two."), list("", " ")];
  expect(said(emptyBlocks.apply([...blocks, divider], story))).toEqual(["One.", "divider", "Two."]);
});
