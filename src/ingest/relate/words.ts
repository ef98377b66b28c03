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

/** Letters and digits, joined inside by an apostrophe or a point: the words of any script that sets spaces (UAX #29). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[.'’][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that write words without spaces: only the platform's segmenter knows where one ends, at ten times the time. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text in order. */
export function wordsOf(text: string, language: string | undefined): Word[] {
  const read = text.slice(0, MOST_TEXT);
  const found = UNSPACED.test(read) ? segmented(read, language) : (read.match(WORD) ?? []);
  return found
    .filter((word) => word.length <= MOST_LETTERS)
    .map((shown) => ({ shown, key: keyOf(shown) }));
}

function segmented(text: string, language: string | undefined): string[] {
  return [...segmenter(language).segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
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
