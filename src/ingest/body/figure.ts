import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import { asText, joinLines } from "./asText.ts";
import type { Reading } from "./blockReader.ts";

const CREDITS =
  "[class*=credit], [class*=copyright], [class*=photographer], [itemprop=copyrightHolder]";
const CAPTIONS = `figcaption, [class*=caption], ${CREDITS}`;

/** A figure: its pictures, or the table, code or quote that it shows, with its caption and credit at the first of them. */
export function readFigure(figure: Element, reading: Reading): SourceBlock[] {
  const lines: Span[][] = [];
  const extra: SourceBlock[] = [];
  for (const element of outermost(figure, CAPTIONS)) {
    const { spans, rest } = asText(reading.inside(element));
    if (spans.length > 0) lines.push(spans);
    extra.push(...rest);
    element.remove();
  }
  const blocks = [...reading.inside(figure), ...extra];
  return withCaption(blocks, joinLines(lines));
}

/** Elements that match, without those inside another that does; a figure in the figure keeps its own. */
function outermost(figure: Element, selector: string): Element[] {
  return [...figure.querySelectorAll(selector)].filter((element) => {
    const isOwn = element.parentElement?.closest("figure") === figure.closest("figure");
    const holder = element.parentElement?.closest(CAPTIONS);
    const isOuter = !holder || holder.contains(figure);
    return isOwn && isOuter && !element.querySelector("img, iframe, table");
  });
}

function withCaption(blocks: SourceBlock[], caption: Span[]): SourceBlock[] {
  if (caption.length === 0) return blocks;
  const index = blocks.findIndex(
    (block) => (block.type === "figure" || block.type === "table") && block.caption === undefined,
  );
  const block = blocks[index];
  if (block?.type === "figure" || block?.type === "table")
    return blocks.with(index, { ...block, caption });
  return [...blocks, { type: "paragraph", spans: caption }];
}

/** A DIV that holds a picture, its caption and no other text. */
export function isFigureInDisguise(element: Element): boolean {
  const isDiv = element.nodeName.toUpperCase() === "DIV" && element.childElementCount <= 4;
  if (!isDiv || element.querySelectorAll("img").length !== 1) return false;
  const captions = outermost(element, "[class*=caption], figcaption");
  if (captions.length === 0 || element.querySelector("figure")) return false;
  const said = captions.map((caption) => caption.textContent ?? "").join("");
  const credits = outermost(element, CREDITS).map((each) => each.textContent ?? "");
  const all = (element.textContent ?? "").replace(/\s+/g, "").length;
  return all <= [said, ...credits].join("").replace(/\s+/g, "").length;
}
