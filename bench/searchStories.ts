import { randomFrom } from "./madeStories.ts";
import type { Story } from "../src/model/story.ts";

/** Words of a headline and of a body. */
const HEADLINE = 10;
const BODY = 400;

/** Words of each made language; how often one comes falls as its rank rises (Zipf). */
const VOCABULARY = 150_000;

const OUTLETS = 40;
const A_DAY = 2_000;

const LETTERS = {
  en: ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "t", "v", "br", "st"],
  ar: ["ب", "ت", "ج", "ح", "د", "ر", "ز", "س", "ش", "ع", "ق", "ك", "ل", "م"],
};
const VOWELS = { en: ["a", "e", "i", "o", "u"], ar: ["", "ا", "و", "ي", ""] };

type Language = keyof typeof LETTERS;

/** The word with a rank: 0 is in every story, 100,000 in few. */
export function madeWord(rank: number, language: Language): string {
  let [word, left] = ["", rank * 7 + 200];
  while (left > 0) {
    word += `${LETTERS[language][left % 14] ?? ""}${VOWELS[language][Math.floor(left / 14) % 5] ?? ""}`;
    left = Math.floor(left / 70);
  }
  return word;
}

/** So many stories, oldest first. */
export function* madeStories(size: number): Generator<Story> {
  for (let number = 0; number < size; number += 1) yield madeStory(number);
}

/** Story number `number`, oldest first, 2,000 a day; each fifth is in Arabic. */
function madeStory(number: number): Story {
  const random = randomFrom(number + 1);
  const language: Language = number % 5 === 0 ? "ar" : "en";
  const word = () => madeWord(Math.floor(VOCABULARY ** random()) - 1, language);
  const text = (length: number) => Array.from({ length }, word).join(" ");
  const at = new Date(Date.UTC(2026, 0, 1) + (number * 86_400_000) / A_DAY).toISOString();
  const seenAt = `${at.slice(0, 19)}Z`;
  const outlet = `outlet-${Math.floor(random() * OUTLETS)}`;
  return {
    id: `s${String(number).padStart(7, "0")}`,
    headline: text(HEADLINE),
    excerpt: "",
    outlet: { id: outlet, name: outlet },
    authors: [],
    published: { at: seenAt, precision: "second" },
    seenAt,
    language,
    tags: [],
    body: [{ type: "paragraph", spans: [{ text: text(BODY) }] }],
    related: [],
    revisions: [],
  };
}
