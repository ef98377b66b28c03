import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import { asText } from "./asText.ts";
import type { BlockReader, Reading } from "./blockReader.ts";

/** A cell that spans more columns than this is a mistake or worse. */
const MOST_SPANNED = 50;

/** In characters: what a cell of figures or names may hold on average before it is prose laid out in a table. */
const PROSE = 300;

/** A table of data as a table; one that only places things on the page as those things. */
export const readTable: BlockReader = (table, reading) => {
  const rows = ownRows(table);
  const caption = table.querySelector("caption");
  const title = caption?.closest("table") === table ? asText(reading.inside(caption)).spans : [];
  if (isLayout(table, rows)) {
    const cells = rows.flatMap(cellsOf).flatMap(reading.inside);
    return title.length > 0 ? [{ type: "paragraph", spans: title }, ...cells] : cells;
  }
  const after: SourceBlock[] = [];
  const lines = rows
    .map((row) => ({ isHead: isHead(row), cells: readCells(row, reading, after) }))
    .filter((line) => line.cells.some((cell) => cell.length > 0));
  const head = lines[0]?.isHead ? lines[0].cells : [];
  const body = lines.slice(head.length > 0 ? 1 : 0).map((line) => line.cells);
  if (body.length === 0 && head.length === 0) return after;
  const said = title.length > 0 && { caption: title };
  return [
    {
      type: "table",
      head: body.length > 0 ? head : [],
      rows: body.length > 0 ? body : [head],
      ...said,
    },
    ...after,
  ];
};

/** Rows of this table, not of one inside it. */
function ownRows(table: Element): Element[] {
  return [...table.querySelectorAll("tr")].filter((row) => row.closest("table") === table);
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((cell) => /^T[DH]$/.test(cell.nodeName.toUpperCase()));
}

function isHead(row: Element): boolean {
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.nodeName.toUpperCase() === "TH");
}

function isLayout(table: Element, rows: readonly Element[]): boolean {
  if (/^(?:presentation|none)$/.test(table.getAttribute("role") ?? "")) return true;
  if (table.querySelector("table, h1, h2, h3, iframe, blockquote")) return true;
  const cells = rows.map(cellsOf);
  if (cells.every((row) => row.length <= 1)) return true;
  if (table.querySelector("th, caption, thead")) return false;
  const all = cells.flat();
  const length = all.reduce((sum, cell) => sum + (cell.textContent ?? "").trim().length, 0);
  const hasProse = all.some((cell) => cell.querySelectorAll("p").length > 2);
  return rows.length === 1 || hasProse || length / all.length > PROSE;
}

/** The cells of a row; one that spans several columns is followed by empty ones, so that columns stay under each other. */
function readCells(row: Element, reading: Reading, after: SourceBlock[]): Span[][] {
  return cellsOf(row).flatMap((cell) => {
    const { spans, rest } = asText(reading.inside(cell));
    after.push(...rest.filter((block) => !isShown(block, after)));
    const columns = Number(/^\d{1,3}$/.exec(cell.getAttribute("colspan") ?? "")?.[0] ?? 1);
    const empty = Array.from(
      { length: Math.min(Math.max(columns, 1), MOST_SPANNED) - 1 },
      () => [],
    );
    return [spans, ...empty];
  });
}

/** A table may use one picture as a sign in many cells. */
function isShown(block: SourceBlock, blocks: readonly SourceBlock[]): boolean {
  return (
    block.type === "figure" &&
    blocks.some((each) => each.type === "figure" && each.picture.src === block.picture.src)
  );
}
