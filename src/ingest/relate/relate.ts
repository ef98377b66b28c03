import { bodyText } from "../../model/block.ts";
import { toKey } from "../../model/key.ts";
import { placedAt, type StoryCard } from "../../model/story.ts";
import type { Block } from "../../model/block.ts";
import { cosine, toVectors } from "./similarity.ts";
import { wordsOf } from "./words.ts";

/** A story to relate: what is said in it, and the stories that its source links. */
export interface Relatable extends StoryCard {
  body: Block[];
  given: string[];
}

/** How many related stories stand beside one. */
const MOST = 8;

/** Below this two stories share words, not a subject. */
const LEAST_SCORE = 0.06;

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
  const scored = (index: number, other: number): number => {
    const [a, b] = [vectors[index], vectors[other]];
    const [story, candidate] = [stories[index], stories[other]];
    if (!a || !b || !story || !candidate || index === other) return 0;
    return cosine(a, b) / (1 + hoursBetween(story, candidate) / HALF_HOURS);
  };
  return new Map(
    stories.map((story, index) => {
      const matches = stories
        .map((candidate, other) => ({ candidate, score: scored(index, other) }))
        .filter(({ score }) => score >= LEAST_SCORE)
        .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1))
        .map(({ candidate }) => candidate);
      const own = (candidate: StoryCard) =>
        story.outlet !== undefined && candidate.outlet?.id === story.outlet.id;
      const ordered = [
        ...matches.filter((candidate) => !own(candidate)),
        ...matches.filter((candidate) => own(candidate)),
      ];
      const ids = new Set([...story.given, ...ordered.map(({ id }) => id)]);
      return [story.id, [...ids].slice(0, MOST)];
    }),
  );
}

function termsOf(story: Relatable): Map<string, number> {
  const terms = new Map<string, number>();
  const add = (words: readonly string[], weight: number) => {
    for (const word of words) terms.set(word, (terms.get(word) ?? 0) + weight);
  };
  add(wordsOf(story.headline, story.language), TITLE_WEIGHT);
  add(wordsOf(bodyText(story.body).join("\n"), story.language), 1);
  add(
    story.tags.flatMap((tag) => toKey(tag) ?? []).map((key) => `#${key}`),
    TAG_WEIGHT,
  );
  return terms;
}

function hoursBetween(a: StoryCard, b: StoryCard): number {
  return Math.abs(Date.parse(placedAt(a)) - Date.parse(placedAt(b))) / 3_600_000;
}
