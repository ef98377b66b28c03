import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";

/** How many words a body's prose has. */
export function bodyWords(body: readonly SourceBlock[]): number {
  return (
    body
      .flatMap(proseOf)
      .join(" ")
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  );
}

/** How much of its prose is links, from 0 to 1. */
export function linkShare(body: readonly SourceBlock[]): number {
  const spans = body.flatMap(spansOf);
  const length = (each: readonly Span[]) => each.reduce((sum, { text }) => sum + text.length, 0);
  return length(spans.filter(({ href }) => href !== undefined)) / Math.max(1, length(spans));
}

function proseOf(block: SourceBlock): string[] {
  return spansOf(block).map(({ text }) => text);
}

function spansOf(block: SourceBlock): Span[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return block.spans;
    case "list":
      return block.items.flat();
    case "quote":
      return block.paragraphs.flat();
    case "table":
      return block.rows.flat(2);
    case "code":
      return [{ text: block.text }];
    case "figure":
    case "embed":
    case "divider":
      return [];
  }
}
