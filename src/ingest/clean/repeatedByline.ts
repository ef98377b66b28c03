import type { PublishedTime } from "../../model/time.ts";
import type { Cleaner, CleanContext } from "./cleaner.ts";
import { lineOf, plain, wordsIn } from "./plainText.ts";

/** A byline stands before the story begins. */
const WITHIN = 3;

const AROUND = new Set(
  wordsIn(
    `by written story words posted published updated last on at and in am pm gmt utc bst edt est pdt pst local time
    بقلم كتب كتبت نشر نشرت في يوم الساعة آخر تحديث بتوقيت من`,
  ),
);
const DATE_WORDS = new Set(
  ["en", "ar", "ar-LB", "fr"].flatMap((language) =>
    Array.from({ length: 12 }, (_, month) => month).flatMap((month) => {
      const day = new Date(Date.UTC(2026, month, month + 1));
      return (["long", "short"] as const).flatMap((style) => {
        const parts = { month: style, weekday: style, timeZone: "UTC" } as const;
        return wordsIn(new Intl.DateTimeFormat(language, parts).format(day));
      });
    }),
  ),
);

/** What is left of a byline whose name was read already, and taken out with its link. */
const BARE = /^ (?:by|بقلم) \d/u;

/** "By" and the names that the story is signed with already, with its date or without. */
export const repeatedByline: Cleaner = {
  removes: "the byline repeated",
  apply: (blocks, context) => {
    const start = blocks.slice(0, WITHIN);
    const at = start.findIndex((block) => isByline(lineOf(block) ?? "", context));
    return blocks.filter((_, index) => index !== at);
  },
};

function isByline(line: string, { authors, published, outlet }: CleanContext): boolean {
  if (line.length > 200) return false;
  const text = ` ${plain(line)} `;
  const names = authors.map(plain).filter((name) => name !== "" && text.includes(` ${name} `));
  if (names.length === 0 && !BARE.test(text)) return false;
  const known = new Set([...names, outlet ?? ""].flatMap(wordsIn));
  const others = wordsIn(line).filter((word) => !known.has(word) && !AROUND.has(word));
  if (!others.every((word) => DATE_WORDS.has(word) || /^\d{1,4}(?:am|pm|st|nd|rd|th)?$/.test(word)))
    return false;
  return others.length === 0 || (published !== undefined && saysDay(others, published));
}

/** The day of publication, or one beside it: the outlet's midnight is not ours. */
function saysDay(words: readonly string[], published: PublishedTime): boolean {
  return [-1, 0, 1].some((days) => {
    const day = new Date(Date.parse(published.at) + days * 86_400_000);
    const numbers = new Set(words.map((word) => Number.parseInt(word, 10)));
    return numbers.has(day.getUTCFullYear()) && numbers.has(day.getUTCDate());
  });
}
