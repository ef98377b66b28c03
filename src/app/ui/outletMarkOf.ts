import type { Outlet } from "../../model/outlet.ts";

/** How many colours `outletMark.css` has. */
export const HUES = 12;

/** An outlet's letter or two, and the number of its colour: the same wherever and whenever it is shown. */
export function outletMarkOf({ id, name }: Outlet): { letters: string; hue: number } {
  return { letters: lettersOf(name), hue: hash(id) % HUES };
}

const ARTICLE = /^(?:the|al|el|la|le|les|los|das|der|die)$/i;

function lettersOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !ARTICLE.test(word));
  const [first, second] = telling.length > 0 ? telling : words;
  // Arabic letters join: two initials side by side would read as a word that is not there.
  if (first && /\p{Script=Arabic}/u.test(first)) return initialOf(first.replace(/^ال(?=..)/u, ""));
  return (initialOf(first) + initialOf(second)).toUpperCase();
}

function initialOf(word = ""): string {
  return String.fromCodePoint(...[word.codePointAt(0) ?? []].flat());
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}
