import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import type { Bases } from "./address.ts";
import { BLOCK_READERS, PICTURES } from "./blockReaders.ts";
import { isFigureInDisguise, readFigure } from "./figure.ts";
import { pictographOf, pictureBlock } from "./picture.ts";
import { AROUND, DROPPED, LINE_BREAK, type Marks, marksOf, tidySpans } from "./spans.ts";

const CONTAINERS = new Set(
  `P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE ADDRESS BODY CENTER HGROUP LI DT DD FIGCAPTION CAPTION TR TD TH
  TBODY THEAD TFOOT LEGEND FIELDSET`.split(/\s+/),
);

/** No real body nests deeper; a page that does is made to exhaust its reader. */
const DEEPEST = 120;

/** Blocks being read. Text that stands between blocks is gathered into a paragraph, which each block ends. */
interface Flow {
  bases: Bases;
  blocks: SourceBlock[];
  loose: Span[];
  /** Pictures in the middle of a paragraph, which follow it: a sentence is never cut in two. */
  waiting: SourceBlock[];
}

interface Place {
  marks: Marks;
  depth: number;
}

/** The blocks of an element's content. */
export function blocksIn(
  element: Element,
  bases: Bases,
  place: Place = { marks: {}, depth: 0 },
): SourceBlock[] {
  const flow: Flow = { bases, blocks: [], loose: [], waiting: [] };
  readChildren(element, flow, place);
  endParagraph(flow);
  return flow.blocks;
}

function endParagraph(flow: Flow): void {
  const spans = tidySpans(flow.loose);
  if (spans.length > 0) flow.blocks.push({ type: "paragraph", spans });
  flow.blocks.push(...flow.waiting);
  flow.loose = [];
  flow.waiting = [];
}

function readChildren(parent: Node, flow: Flow, place: Place): void {
  const inner = { marks: place.marks, depth: place.depth + 1 };
  for (const node of parent.childNodes) {
    if (node.nodeType === 3) flow.loose.push({ ...place.marks, text: node.textContent ?? "" });
    else if (node.nodeType === 1 && inner.depth <= DEEPEST) {
      readElement(node as Element, flow, inner);
    }
  }
}

function readElement(element: Element, flow: Flow, place: Place): void {
  const name = element.nodeName.toUpperCase();
  const read = BLOCK_READERS[name];
  if (DROPPED.has(name)) return;
  if (name === "BR") breakLine(flow);
  else if (PICTURES.has(name)) placePicture(element, flow);
  else if (read) placeBlocks(flow, read(element, readingAt(flow, place)));
  else if (!CONTAINERS.has(name)) readInline(element, name, flow, place);
  else if (isFigureInDisguise(element)) {
    placeBlocks(flow, readFigure(element, readingAt(flow, place)));
  } else {
    endParagraph(flow);
    readChildren(element, flow, place);
    endParagraph(flow);
  }
}

function readingAt({ bases }: Flow, place: Place) {
  return { bases, inside: (element: Element) => blocksIn(element, bases, place) };
}

function placeBlocks(flow: Flow, blocks: readonly SourceBlock[]): void {
  endParagraph(flow);
  flow.blocks.push(...blocks);
}

function readInline(element: Element, name: string, flow: Flow, place: Place): void {
  const marks = marksOf(element, name, place.marks, flow.bases.link);
  const around = AROUND[name];
  if (around) flow.loose.push({ ...marks, text: around[0] });
  readChildren(element, flow, { ...place, marks });
  if (around) flow.loose.push({ ...marks, text: around[1] });
}

/** Two line breaks with nothing between them end a paragraph. */
function breakLine(flow: Flow): void {
  const last = flow.loose.findLastIndex((span) => span.text.trim() !== "" || isBreak(span));
  const before = flow.loose[last];
  if (before && isBreak(before)) endParagraph(flow);
  else flow.loose.push({ text: LINE_BREAK });
}

function isBreak(span: Span): boolean {
  return span.text === LINE_BREAK;
}

function placePicture(element: Element, flow: Flow): void {
  const sign = pictographOf(element);
  if (sign !== undefined) flow.loose.push({ text: sign });
  const block = sign === undefined ? pictureBlock(element, flow.bases) : undefined;
  if (!block) return;
  const isInText = flow.loose.some((span) => /[^\s\u2028]/.test(span.text));
  (isInText ? flow.waiting : flow.blocks).push(block);
}
