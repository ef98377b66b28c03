import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner } from "./cleaner.ts";
import { textOf } from "./plainText.ts";

/** Blocks that say nothing, and dividers that divide nothing. */
export const emptyBlocks: Cleaner = {
  removes: "an empty block",
  apply: (blocks) => {
    const said = blocks.filter((block) => !isEmpty(block));
    const last = said.findLastIndex((block) => block.type !== "divider");
    return said.filter(
      (block, index) =>
        block.type !== "divider" ||
        (index > 0 && index < last && said[index - 1]?.type !== "divider"),
    );
  },
};

function isEmpty(block: SourceBlock): boolean {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return textOf(block.spans).trim() === "";
    case "list":
      return block.items.every((item) => textOf(item).trim() === "");
    case "quote":
      return block.paragraphs.every((paragraph) => textOf(paragraph).trim() === "");
    case "table":
      return [...block.head, ...block.rows.flat()].every((cell) => textOf(cell).trim() === "");
    case "code":
      return block.text.trim() === "";
    case "figure":
    case "embed":
    case "divider":
      return false;
  }
}
