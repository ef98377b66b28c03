import { parseHTML } from "linkedom";
import { bodyText, type Block } from "../src/model/block.ts";
import type { SourceBlock } from "../src/ingest/sourceStory.ts";

const SILENT = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "HEAD"]);
const INLINE = new Set(
  "A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q RUBY S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR".split(
    " ",
  ),
);

/** The words that a browser would show of some HTML, found without any of the code that is measured. */
export function wordsOfHtml(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const parts: string[] = [];
  const walk = (node: Node) => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) parts.push(node.textContent ?? "");
    if (node.nodeType !== 1 || SILENT.has(name)) return;
    if (!INLINE.has(name)) parts.push(" ");
    for (const child of node.childNodes) walk(child);
    if (!INLINE.has(name)) parts.push(" ");
  };
  walk(document.body);
  return wordsIn(parts.join(""));
}

/** The words of a body; the labels of embeds are ours, not the page's. */
export function wordsOfBlocks(blocks: readonly SourceBlock[]): string[] {
  const said = blocks.filter((block) => block.type !== "embed");
  return wordsIn(bodyText(said as Block[]).join(" "));
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** How well two texts agree word by word, whatever their order: 1 when each word is in both as often. */
export function wordF1(found: readonly string[], expected: readonly string[]): number {
  if (found.length === 0 && expected.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1);
  let both = 0;
  for (const word of found) {
    const left = counts.get(word) ?? 0;
    if (left > 0) both += 1;
    counts.set(word, left - 1);
  }
  return (2 * both) / (found.length + expected.length);
}

/** Words that one text has and the other has not, as often as they are missing. */
export function wordsMissing(from: readonly string[], than: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of from) counts.set(word, (counts.get(word) ?? 0) + 1);
  return than.filter((word) => {
    const left = counts.get(word) ?? 0;
    counts.set(word, left - 1);
    return left <= 0;
  });
}
