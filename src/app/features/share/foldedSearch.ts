import type { Directive, Place } from "./textFragment.ts";

/**
 * A text as the platform compares it: whatever its case, accents, width and white space. Piecewise: the pieces of a text,
 * cut before a word, fold to the pieces of the folded text.
 */
export function fold(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().replace(/\s+/g, " ");
}

/** Where a directive leads in a page of folded blocks: its first match. Looser than the platform, which wants whole words. */
export function findDirective(
  blocks: readonly string[],
  { prefix = "", start, end, suffix = "" }: Directive,
): { from: Place; to: Place } | undefined {
  for (const from of occurrences(blocks, fold(start), { block: 0, offset: 0 })) {
    if (!textBefore(blocks, from).endsWith(fold(prefix).trim())) continue;
    const rest = { block: from.block, offset: from.offset + fold(start).length };
    const ends = end === undefined ? [rest] : endsOf(blocks, fold(end), rest);
    for (const to of ends) {
      if (textAfter(blocks, to).startsWith(fold(suffix).trim())) return { from, to };
    }
  }
  return undefined;
}

function* occurrences(blocks: readonly string[], text: string, from: Place): Generator<Place> {
  for (let block = from.block; block < blocks.length; block += 1) {
    const where = blocks[block] ?? "";
    let offset = where.indexOf(text, block === from.block ? from.offset : 0);
    while (offset >= 0) {
      yield { block, offset };
      offset = where.indexOf(text, offset + 1);
    }
  }
}

function* endsOf(blocks: readonly string[], text: string, from: Place): Generator<Place> {
  for (const { block, offset } of occurrences(blocks, text, from)) {
    yield { block, offset: offset + text.length };
  }
}

/** What stands before a place: in its block, or where nothing does, in the block before it. */
function textBefore(blocks: readonly string[], { block, offset }: Place): string {
  const own = (blocks[block] ?? "").slice(0, offset).trim();
  return own === "" ? (blocks[block - 1] ?? "").trim() : own;
}

function textAfter(blocks: readonly string[], { block, offset }: Place): string {
  const own = (blocks[block] ?? "").slice(offset).trim();
  return own === "" ? (blocks[block + 1] ?? "").trim() : own;
}
