import { type Block, bodyText } from "../../model/block.ts";
import { toKey } from "../../model/key.ts";
import { placedAt, type StoryCard } from "../../model/card.ts";
import { cosine, toVectors, type Vector } from "./similarity.ts";
import { wordsOf } from "./words.ts";

/** A story to relate: what is said in it, and the stories that its source links. */
export interface Relatable {
  card: StoryCard;
  body: Block[];
  given: string[];
}

/** How many related stories stand beside one. */
const MOST = 8;

/** Below this two stories share words, not a subject. */
const LEAST_SCORE = 0.08;

/** A headline says more of what a story is about than a sentence of its body. */
const TITLE_WEIGHT = 4;
const TAG_WEIGHT = 3;

/** Two stories this far apart count half as related as two of the same hour. */
const HALF_HOURS = 96;

/**
 * The ids of the stories to read beside each: first those that its source links, then the best matches by headline, body,
 * tags and time, other outlets before its own. Compares every pair: for editions of some thousand stories.
 */
export function relate(stories: readonly Relatable[]): Map<string, string[]> {
  const vectors = toVectors(stories.map(termsOf));
  return new Map(
    stories.map(({ card, given }, index) => {
      const matches = stories
        .map((other, at) => ({
          card: other.card,
          score: scoreOf(card, other.card, vectors, index, at),
        }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .toSorted((a, b) => b.score - a.score || (a.card.id < b.card.id ? -1 : 1))
        .map((match) => match.card);
      const isOwn = ({ outlet }: StoryCard) =>
        outlet !== undefined && outlet.id === card.outlet?.id;
      const others = matches.filter((match) => !isOwn(match));
      const ids = [...given, ...[...others, ...matches.filter(isOwn)].map(({ id }) => id)];
      return [card.id, [...new Set(ids)].slice(0, MOST)];
    }),
  );
}

function scoreOf(a: StoryCard, b: StoryCard, vectors: Vector[], i: number, j: number): number {
  const [first, second] = [vectors[i], vectors[j]];
  if (i === j || !first || !second) return 0;
  return cosine(first, second) / (1 + hoursBetween(a, b) / HALF_HOURS);
}

function termsOf({ card, body }: Relatable): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) terms.set(word, (terms.get(word) ?? 0) + weight);
  };
  add(wordsOf(card.headline, card.language), TITLE_WEIGHT);
  add(wordsOf(bodyText(body).join("\n"), card.language), 1);
  add(
    card.tags.flatMap((tag) => toKey(tag) ?? []).map((key) => `#${key}`),
    TAG_WEIGHT,
  );
  return terms;
}

function hoursBetween(a: StoryCard, b: StoryCard): number {
  return Math.abs(Date.parse(placedAt(a)) - Date.parse(placedAt(b))) / 3_600_000;
}
