import { stem } from "./stem.ts";

/** Longer texts are cut here, in UTF-16 units: what a story is about stands well before. */
const MOST_TEXT = 20_000;

/** A word longer than this is no word but an address or noise. */
const MOST_LETTERS = 40;

/** A word as it stands in a text and as it is compared. */
export interface Word {
  shown: string;
  /** Lower case, without accents and endings, Arabic letter forms and joined particles folded. */
  key: string;
}

/** The words of a text in order, by the platform's segmenter: for scripts without spaces too. */
export function wordsOf(text: string, language: string | undefined): Word[] {
  const words: Word[] = [];
  for (const { segment, isWordLike } of segmenter(language).segment(text.slice(0, MOST_TEXT))) {
    if (isWordLike && segment.length <= MOST_LETTERS) {
      words.push({ shown: segment, key: keyOf(segment) });
    }
  }
  return words;
}

const keys = new Map<string, string>();

/** Texts repeat their words: the last ones looked up are remembered. */
const MOST_KEYS = 50_000;

function keyOf(word: string): string {
  const known = keys.get(word);
  if (known !== undefined) return known;
  if (keys.size >= MOST_KEYS) keys.clear();
  const key = stem(fold(word));
  keys.set(word, key);
  return key;
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه");
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language = "en"): Intl.Segmenter {
  const script = /^[a-z]{2,3}(?=-|$)/i.exec(language)?.[0].toLowerCase() ?? "en";
  const known = segmenters.get(script);
  if (known) return known;
  const made = new Intl.Segmenter(script, { granularity: "word" });
  segmenters.set(script, made);
  return made;
}
