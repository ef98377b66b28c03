import { parseHTML } from "linkedom";
import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import type { Bases } from "./address.ts";
import { BLOCK_READERS } from "./blockReaders.ts";
import { DROPPED, rawSpans, tidySpans } from "./spans.ts";

const CONTAINERS = new Set(
  "P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE ADDRESS BODY DETAILS SUMMARY DL DT DD CENTER".split(
    " ",
  ),
);

/** No real body nests deeper. */
const DEEPEST = 100;

/**
 * An outlet's HTML as typed blocks. An allow-list: elements it knows become blocks or marks, those it does not know are
 * read for their text, and script, style, forms and the like are dropped.
 */
export function htmlToBlocks(html: string, bases: Bases = {}): SourceBlock[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const blocks: SourceBlock[] = [];
  readChildren(document.body, bases, blocks, 0);
  return blocks.map(withoutSkippedLevels());
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

/** Text that stands between blocks is gathered into a paragraph, which each block or container ends. */
function readChildren(parent: Node, bases: Bases, blocks: SourceBlock[], depth: number): void {
  let loose: Span[] = [];
  const endParagraph = () => {
    const spans = tidySpans(loose);
    loose = [];
    if (spans.length > 0) blocks.push({ type: "paragraph", spans });
  };
  for (const node of parent.childNodes) {
    const name = node.nodeName.toUpperCase();
    const read = BLOCK_READERS[name];
    if (DROPPED.has(name)) continue;
    if (read) {
      endParagraph();
      blocks.push(...read(node as Element, bases));
    } else if (CONTAINERS.has(name) || (holdsBlock(node) && depth < DEEPEST)) {
      endParagraph();
      if (depth < DEEPEST) readChildren(node, bases, blocks, depth + 1);
    } else loose.push(...rawSpans(node, bases.link));
  }
  endParagraph();
}

const BLOCK_SELECTOR = [...CONTAINERS, ...Object.keys(BLOCK_READERS)].join(",").toLowerCase();

function holdsBlock(node: Node): boolean {
  return node.nodeType === 1 && (node as Element).querySelector(BLOCK_SELECTOR) !== null;
}
