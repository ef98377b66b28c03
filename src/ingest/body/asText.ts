import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";

/** Blocks where only text can stand: their text, a line each, and the blocks that are none. */
export interface TextAndRest {
  spans: Span[];
  rest: SourceBlock[];
}

/** Splits blocks into lines of text and what text cannot hold: pictures, tables, embeds. */
export function asText(blocks: readonly SourceBlock[]): TextAndRest {
  const lines: Span[][] = [];
  const rest: SourceBlock[] = [];
  for (const block of blocks) {
    const said = linesOf(block);
    if (said === undefined) rest.push(block);
    else lines.push(...said);
  }
  return { spans: joinLines(lines), rest };
}

export function joinLines(lines: readonly Span[][]): Span[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: "\n" }, ...line]));
}

function linesOf(block: SourceBlock): Span[][] | undefined {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [block.spans];
    case "list":
      return block.items;
    case "quote":
      return [...block.paragraphs, ...(block.source ? [block.source] : [])];
    case "code":
      return [[{ text: block.text, code: true }]];
    case "divider":
      return [];
    case "figure":
    case "table":
    case "embed":
      return undefined;
  }
}
