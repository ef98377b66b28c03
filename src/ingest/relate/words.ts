/** Prefixes that Arabic writes as part of a word: "and the", "with the", "like the", "so the", "to the", "the". */
const ARABIC_PREFIX = /^(?:[وبكف]?ال|لل)(?=\p{L}{3})/u;

/** The words of a text as they are compared: lower case, without accents, Arabic letter forms and articles folded. */
export function wordsOf(text: string, language: string | undefined): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenter(language).segment(text)) {
    if (isWordLike) words.push(fold(segment));
  }
  return words;
}

function fold(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .replace(ARABIC_PREFIX, "");
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language = "en"): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "word" });
  segmenters.set(language, made);
  return made;
}
