import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner } from "./cleaner.ts";
import { isSamePicture } from "./samePicture.ts";

/** The lead picture again at the top of the body, when it says nothing of its own. */
export const repeatedLeadPicture: Cleaner = {
  removes: "the lead picture repeated",
  apply: (blocks, { picture }) => {
    const [first] = blocks;
    const repeats =
      first?.type === "figure" &&
      !first.caption &&
      picture &&
      isSamePicture(first.picture.src, picture.src);
    return repeats ? blocks.slice(1) : [...blocks];
  },
};

/** A picture that follows itself: the larger one stays, with the caption of either. */
export const repeatedPictures: Cleaner = {
  removes: "a picture repeated",
  apply: (blocks) => {
    const kept: SourceBlock[] = [];
    for (const block of blocks) {
      const last = kept.at(-1);
      if (isRepeat(last, block)) kept[kept.length - 1] = joined(last, block);
      else kept.push(block);
    }
    return kept;
  },
};

type Figure = Extract<SourceBlock, { type: "figure" }>;

function isRepeat(a: SourceBlock | undefined, b: SourceBlock): a is Figure {
  if (a?.type !== "figure" || b.type !== "figure" || (a.caption && b.caption)) return false;
  return isSamePicture(a.picture.src, b.picture.src);
}

function joined(a: Figure, b: SourceBlock): SourceBlock {
  if (b.type !== "figure") return b;
  const [best, other] = (b.picture.width ?? 0) > (a.picture.width ?? 0) ? [b, a] : [a, b];
  return best.caption || !other.caption ? best : { ...best, caption: other.caption };
}
