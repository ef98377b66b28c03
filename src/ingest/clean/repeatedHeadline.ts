import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner } from "./cleaner.ts";
import { lineOf, plain } from "./plainText.ts";

/** The headline, said again before the story begins. */
export const repeatedHeadline: Cleaner = {
  removes: "the headline repeated",
  apply: (blocks, { headline }) => {
    const key = plain(headline);
    const repeats = (block: SourceBlock) => key !== "" && plain(lineOf(block) ?? "") === key;
    const start = blocks.findIndex(
      (block) => block.type !== "figure" && block.type !== "divider" && !repeats(block),
    );
    const top = start === -1 ? blocks.length : start;
    return blocks.filter((block, index) => index >= top || !repeats(block));
  },
};
