import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";

/** In characters: what is longer than this is not furniture, and is not looked through for it. */
const LONGEST = 2000;

/** The text of a paragraph or heading to compare with wordings; undefined for any other block, and for a long one. */
export function lineOf(block: SourceBlock | undefined): string | undefined {
  if (block?.type !== "paragraph" && block?.type !== "heading") return undefined;
  const text = textOf(block.spans);
  return text.length > LONGEST ? undefined : text;
}

export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join("");
}

/** Words alone, in one spelling: no case, no marks, no punctuation, one form of each Arabic letter. */
export function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function wordsIn(text: string): string[] {
  const words = plain(text);
  return words === "" ? [] : words.split(" ");
}

/** Wordings, one a line, in the spelling that `plain` gives. */
export function wordings(lines: string): ReadonlySet<string> {
  return new Set(lines.split("\n").map(plain).filter(Boolean));
}

/** Whether every word of some spans, if there is any, is a link. */
export function isAllLinks(spans: readonly Span[]): boolean {
  const said = spans.filter((span) => plain(span.text) !== "");
  return said.length > 0 && said.every((span) => span.href !== undefined);
}
