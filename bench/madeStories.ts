import type { Relatable } from "../src/ingest/relate/relate.ts";

/** Words of one body. */
const BODY_WORDS = 200;

/** Words of the made language; how often each comes falls as its rank rises (Zipf). */
const VOCABULARY = 200_000;

/** Stories of one made event, on average. */
const EVENT_SIZE = 6;

/** Words that the stories of one event use again and again. */
const EVENT_WORDS = 12;

const OUTLETS = 400;

/** Made story number `story` of `size`: ten headline words and 200 of body, spread over time at 2,000 a day. */
export function storyAt(story: number, size: number): Relatable {
  const random = randomFrom(story + 1);
  const event = Math.floor(random() * Math.max(1, size / EVENT_SIZE));
  const ofEvent = randomFrom(0x10000000 + event);
  const subject = Array.from({ length: EVENT_WORDS }, () => rareWord(ofEvent));
  const word = (share: number) =>
    random() < share
      ? (subject[Math.floor(random() * EVENT_WORDS)] ?? "")
      : wordOf(Math.floor(VOCABULARY ** random()) - 1);
  const text = (length: number, share: number) =>
    Array.from({ length }, () => word(share)).join(" ");
  const minutes = (event * EVENT_SIZE * 1440) / 2000 + random() * 2880;
  const seenAt = `${new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString().slice(0, 19)}Z`;
  const outlet = `outlet-${Math.floor(random() * OUTLETS)}`;
  return {
    card: {
      id: `s${String(story).padStart(7, "0")}`,
      headline: text(10, 0.5),
      excerpt: "",
      outlet: { id: outlet, name: outlet },
      authors: [],
      tags: [],
      language: "en",
      seenAt,
      published: { at: seenAt, precision: "second" },
    },
    body: [{ type: "paragraph", spans: [{ text: text(BODY_WORDS, 0.15) }] }],
    given: [],
  };
}

const rareWord = (random: () => number) => wordOf(100 + Math.floor(random() * (VOCABULARY - 100)));

/** A word for a number: two or more syllables. */
function wordOf(rank: number): string {
  let [word, left] = ["", rank + 100];
  while (left > 0) {
    word += `${"bdfgklmnprstvz"[left % 14] ?? ""}${"aeiou"[Math.floor(left / 14) % 5] ?? ""}`;
    left = Math.floor(left / 70);
  }
  return word;
}

/** Mulberry32: the same numbers, 0 to 1, for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
