import { bodyText } from "../../model/block.ts";
import { placedAt, type StoryCard } from "../../model/card.ts";
import { hash } from "./hash.ts";
import { addRuns, addTags, type Names } from "./names.ts";
import type { Relatable } from "./relate.ts";
import { type Sketch, sketchOf } from "./sketch.ts";
import { isSmallWord } from "./smallWords.ts";
import { type Word, wordsOf } from "./words.ts";

/** All that relating needs to know of one story; its text is not kept. */
export interface Profile {
  id: string;
  outlet: string | undefined;
  /** Its place in time, in hours since 1970. */
  hours: number;
  /** When its source was captured, an instant. */
  seenAt: string;
  given: readonly string[];
  /** Hashes of its terms, ascending. */
  terms: Uint32Array;
  /** How much each term counts in this story, before how rare it is: a word of the headline 1 or more. */
  counts: Float32Array;
  names: Names;
  /** The headline's words by their key, as shown. */
  headline: Map<string, string>;
  titleSketch: Sketch;
  bodySketch: Sketch;
  /** In words: the headline, and the body. */
  titleLength: number;
  bodyLength: number;
}

/** A pair of words near each other in a headline counts half of a word. */
const PAIR_WEIGHT = 0.5;

/** Words apart at which two of a headline still make a pair. */
const PAIR_REACH = 4;

const TAG_WEIGHT = 0.8;
const NAME_WEIGHT = 0.5;
const BODY_WEIGHT = 0.2;

/** Words of a headline that are paired; a headline of thousands is no headline. */
const MOST_TITLE_WORDS = 40;

const SHINGLE = 4;
const TITLE_SHINGLE = 2;

export function toProfile({ card, body, given }: Relatable): Profile {
  const text = bodyText(body).join("\n");
  const title = wordsOf(card.headline, card.language).slice(0, MOST_TITLE_WORDS);
  const words = wordsOf(text, card.language);
  const names: Names = new Map();
  addTags(names, card.tags);
  addRuns(names, card.headline, title);
  addRuns(names, text, words);
  const weights = termsOf(card, subjectsOf(title), subjectsOf(words), names);
  const terms = Uint32Array.from(weights.keys()).toSorted();
  return {
    id: card.id,
    outlet: card.outlet?.id,
    hours: Date.parse(placedAt(card)) / 3_600_000 || 0,
    seenAt: card.seenAt,
    given,
    terms,
    counts: Float32Array.from(terms, (term) => weights.get(term) ?? 0),
    names,
    headline: new Map(title.map(({ key, shown }) => [key, shown])),
    titleSketch: sketchOf(keysOf(title), TITLE_SHINGLE),
    bodySketch: sketchOf(keysOf(words), SHINGLE),
    titleLength: title.length,
    bodyLength: words.length,
  };
}

const subjectsOf = (words: readonly Word[]) => words.filter(({ shown }) => !isSmallWord(shown));

const keysOf = (words: readonly Word[]) => words.map(({ key }) => key);

function termsOf(
  card: StoryCard,
  title: readonly Word[],
  body: readonly Word[],
  names: Names,
): Map<number, number> {
  const weights = new Map<number, number>();
  const add = (term: number, weight: number) =>
    weights.set(term, (weights.get(term) ?? 0) + weight);
  for (const { key } of title) add(hash(key), 1);
  for (const pair of pairsOf(keysOf(title))) add(hash(pair), PAIR_WEIGHT);
  const counts = new Map<string, number>();
  for (const { key } of body) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const [key, count] of counts) add(hash(key), BODY_WEIGHT * (1 + Math.log(count)));
  const tags: Names = new Map();
  addTags(tags, card.tags);
  for (const key of names.keys()) add(hash(`#${key}`), tags.has(key) ? TAG_WEIGHT : NAME_WEIGHT);
  return weights;
}

/** Each two words at most `PAIR_REACH` apart, in either order, once. */
function pairsOf(keys: readonly string[]): Set<string> {
  const pairs = new Set<string>();
  for (const [at, first] of keys.entries()) {
    for (const second of keys.slice(at + 1, at + 1 + PAIR_REACH)) {
      pairs.add(first < second ? `${first} ${second}` : `${second} ${first}`);
    }
  }
  return pairs;
}
