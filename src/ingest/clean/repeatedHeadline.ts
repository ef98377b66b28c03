import { type Cleaner } from "./cleaner.ts";
import { lineOf, plain } from "./plainText.ts";

/** The headline, said again before the story begins. */
export const repeatedHeadline: Cleaner = {
  removes: "the headline repeated",
  apply: (blocks, { headline }) => {
    const first = blocks.findIndex((block) => block.type !== "figure" && block.type !== "divider");
    const line = lineOf(blocks[first]);
    const repeats = line !== undefined && plain(line) !== "" && plain(line) === plain(headline);
    return blocks.filter((_, index) => !repeats || index !== first);
  },
};
