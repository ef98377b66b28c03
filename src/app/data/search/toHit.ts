import type { StoryCard } from "../../../model/card.ts";
import { parse } from "../../../model/parse.ts";
import { FoundStory } from "../../../model/searchIndex.ts";
import { searchForms } from "../../../model/searchWords.ts";
import * as v from "valibot";

/** A piece of a text; `isMatch` where it is what was searched for. */
export interface Part {
  text: string;
  isMatch: boolean;
}

/** A story that was found, with what was searched for marked in it. */
export interface SearchHit {
  story: StoryCard;
  headline: Part[];
  /** The words around what was found; the first ones where only the headline has it. */
  excerpt: Part[];
}

/** Words of an excerpt, and how many of them stand before the first match. */
const EXCERPT = 34;
const BEFORE = 5;

const Fetched = v.object({ ...FoundStory.entries, locations: v.array(v.number()) });

/**
 * A found story with its matches marked; undefined for one that has not each of the words.
 * @throws InvalidDataError naming `file` and the field.
 */
export function toHit(
  data: unknown,
  words: readonly string[],
  file: string,
): SearchHit | undefined {
  const { content, item, headline, locations } = parse(Fetched, data, file);
  const shown = content.split(" ");
  const matches = new Map(locations.map((at) => [at, matchesOf(shown[at] ?? "", words)]));
  const all = new Set([...matches.values()].flat());
  if (all.size < new Set(words).size) return undefined;
  const inBody = new Map([...matches].filter(([at]) => at >= headline));
  const start = densest(inBody, headline);
  return {
    story: item,
    headline: toParts(shown.slice(0, headline), words),
    excerpt: [
      ...(start > headline ? [{ text: "… ", isMatch: false }] : []),
      ...toParts(shown.slice(start, start + EXCERPT), words),
      ...(start + EXCERPT < shown.length ? [{ text: " …", isMatch: false }] : []),
    ],
  };
}

/** Which of the words a shown word is. */
function matchesOf(shown: string, words: readonly string[]): string[] {
  const forms = searchForms(shown);
  return words.filter((word) => forms.some((form) => form.startsWith(word)));
}

/** Where an excerpt begins that has the most of the words, and of these the most often. */
function densest(matches: ReadonlyMap<number, string[]>, first: number): number {
  let best = { start: first, worth: 0 };
  for (const at of matches.keys()) {
    const near = [...matches].filter(([other]) => other >= at && other < at + EXCERPT - BEFORE);
    const worth = new Set(near.flatMap(([, words]) => words)).size * EXCERPT + near.length;
    if (worth > best.worth) best = { start: Math.max(first, at - BEFORE), worth };
  }
  return best.start;
}

/** Shown words as pieces of one text; what stands before and after the letters of a match is not marked. */
function toParts(shown: readonly string[], words: readonly string[]): Part[] {
  const parts: Part[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = parts.at(-1);
    if (last && !last.isMatch && !isMatch) last.text += text;
    else if (text !== "") parts.push({ text, isMatch });
  };
  for (const [index, word] of shown.entries()) {
    if (index > 0) add(" ", false);
    if (matchesOf(word, words).length === 0) add(word, false);
    else {
      const [, before = "", letters = "", after = ""] = LETTERS.exec(word) ?? [];
      add(before, false);
      add(letters, true);
      add(after, false);
    }
  }
  return parts;
}

const LETTERS = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;
