/** A text as it is compared: without case and accents, and with the letters of Arabic that are written in several ways as one. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .toLowerCase()
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .replaceAll("\u0671", "ا");
}

const WORD = /[\p{L}\p{N}]+/gu;

/** Whether each word of what is typed begins a word of a text; the Arabic article may be left out. */
export function hasPrefixes(text: string, typed: string): boolean {
  const words = wordsOf(text).flatMap((word) =>
    /^ال../.test(word) ? [word, word.slice(2)] : [word],
  );
  return wordsOf(typed).every((prefix) => words.some((word) => word.startsWith(prefix)));
}

function wordsOf(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}
