import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../model/parse.ts";
import { UnreadableSourceError } from "../sourceStory.ts";
import { ALL, headlinesOf } from "./feeds.testing.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 400);

/** Whether a document has the words of a headline, in their order; signs may be spelled in many ways. */
function says(text: string, headline: string): boolean {
  const words = headline.match(/[A-Za-z]{3,}/g) ?? [];
  // Tags and signs put between the letters of a word do not part it.
  const letters = text.replace(/<[^<>]*>/g, "") + text;
  let from = 0;
  return words.every((word) => {
    const found = letters.indexOf(word, from);
    from = found + word.length;
    return found >= 0;
  });
}

/** Letters that mean something in a document, and some that do not. */
const LETTERS = "<>&;\"'/!?[]=x\0é ".split("");

type Change = (text: string) => string;
const at = fc.double({ min: 0, max: 1, noNaN: true });
const place = (text: string, share: number) => Math.floor(share * text.length);

const change: fc.Arbitrary<Change> = fc.oneof(
  at.map(
    (share): Change =>
      (text) =>
        text.slice(0, place(text, share)),
  ),
  at.map(
    (share): Change =>
      (text) =>
        text.slice(place(text, share)),
  ),
  fc.tuple(at, fc.constantFrom(...LETTERS)).map(([share, letter]): Change => (text) => {
    const from = place(text, share);
    return text.slice(0, from) + letter + text.slice(from + 1);
  }),
  at.map((share): Change => (text) => {
    const tags = [...text.matchAll(/<[^<>]*>/g)];
    const tag = tags[Math.floor(share * tags.length)];
    if (!tag) return text;
    return text.slice(0, tag.index) + tag[0] + text.slice(tag.index);
  }),
  at.map((share): Change => (text) => {
    const tags = [...text.matchAll(/<[^<>]*>/g)];
    const tag = tags[Math.floor(share * tags.length)];
    return tag ? text.slice(0, tag.index) + text.slice(tag.index + tag[0].length) : text;
  }),
);

describe("a feed damaged in any way", () => {
  it.each(Object.entries(ALL))("%s says nothing that its text does not", (_name, sample) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changes.reduce((current, apply) => apply(current), sample);
        const readable = text.replaceAll("\0", "");
        expect(headlinesIfAny(text).filter((headline) => !says(readable, headline))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

function headlinesIfAny(text: string): string[] {
  try {
    return headlinesOf(text);
  } catch (error) {
    const isExpected = error instanceof UnreadableSourceError || error instanceof InvalidDataError;
    if (!isExpected) throw error;
    return [];
  }
}
