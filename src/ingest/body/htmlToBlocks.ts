import type { SourceBlock } from "../sourceStory.ts";
import type { Bases } from "./address.ts";
import { blocksIn } from "./flow.ts";
import { parseHtml } from "./parseHtml.ts";
import { revealPictures } from "./revealPictures.ts";

/**
 * An outlet's HTML as typed blocks. An allow-list: elements it knows become blocks or marks, those it does not know are
 * read for their text, and script, style, forms and the like are dropped.
 */
export function htmlToBlocks(html: string, bases: Bases = {}): SourceBlock[] {
  const document = parseHtml(`<!doctype html><html><body>${html}</body></html>`);
  revealPictures(document.body, bases);
  return elementToBlocks(document.body, bases);
}

/** The same for an element that has been parsed. */
export function elementToBlocks(element: Element, bases: Bases): SourceBlock[] {
  return blocksIn(element, bases).map(withoutSkippedLevels());
}

/** Headings follow each other without a gap, whatever sizes a page chose them for: those who listen go by their levels. */
function withoutSkippedLevels(): (block: SourceBlock) => SourceBlock {
  let last = 1;
  return (block) => {
    if (block.type !== "heading") return block;
    last = Math.min(block.level, last + 1);
    return { ...block, level: last === 2 ? 2 : last === 3 ? 3 : 4 };
  };
}
