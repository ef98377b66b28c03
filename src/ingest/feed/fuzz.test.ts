import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidDataError } from "../../model/parse.ts";
import { UnreadableSourceError } from "../sourceStory.ts";
import { ALL, headlinesOf } from "./feeds.testing.ts";

const RUNS = Number(process.env["FUZZ_RUNS"] ?? 400);

/** The words of a document, however they are spelled: headlines are made of these. */
function wordsIn(text: string): string {
  return decoded(decoded(text))
    .replace(/<[^<>]*>/g, "")
    .replace(/\s+/g, "");
}

function decoded(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

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
  fc
    .tuple(at, fc.constantFrom(..."<>&;\"'/!?[]=x\0é "))
    .map(([share, letter]): Change => (text) => {
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
        const words = wordsIn(text);
        for (const headline of headlinesIfAny(text)) {
          const said = wordsIn(headline.replace(/…$/, ""));
          expect(words.replaceAll(/[\0<>]/g, "")).toContain(said.replaceAll(/[\0<>]/g, ""));
        }
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
