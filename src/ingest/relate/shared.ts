import type { Profile } from "./profile.ts";
import { isSmallWord } from "./smallWords.ts";

/** In how many stories each name and each headline word stands. */
export interface NameCounts {
  stories: number;
  names: Map<string, number>;
  words: Map<string, number>;
}

/** A name that more than this part of all stories say ties no two together. */
const COMMON_NAME = 0.2;
const COMMON_WORD = 0.02;

/** In an edition of few stories every name is frequent: up to this many stories may share one. */
const FEW = 8;

/** Names told of a pair of stories. */
const MOST_SHOWN = 3;

/** In letters: shorter words carry grammar. */
const LEAST_LETTERS = 4;

/** One rare word is shared by chance; two are a subject. */
const LEAST_WORDS = 2;

export function countNames(profiles: readonly Profile[]): NameCounts {
  const counts: NameCounts = { stories: profiles.length, names: new Map(), words: new Map() };
  const add = (to: Map<string, number>, keys: Iterable<string>) => {
    for (const key of keys) to.set(key, (to.get(key) ?? 0) + 1);
  };
  for (const { names, headline } of profiles) {
    add(counts.names, names.keys());
    add(counts.words, headline.keys());
  }
  return counts;
}

/** What two stories share by name, the rarest first, as `a` spells it; without a name, two rare words of their headlines. */
export function sharedNames(a: Profile, b: Profile, counts: NameCounts): string[] {
  const names = rarest(a.names, b.names, counts.names, COMMON_NAME * counts.stories);
  if (names.length > 0) return names;
  const words = rarest(a.headline, b.headline, counts.words, COMMON_WORD * counts.stories).filter(
    (word) => word.length >= LEAST_LETTERS && !isSmallWord(word),
  );
  return words.length >= LEAST_WORDS ? words : [];
}

function rarest(
  mine: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
  most: number,
): string[] {
  const countOf = (key: string) => counts.get(key) ?? 0;
  return [...mine]
    .filter(([key]) => theirs.has(key) && countOf(key) <= Math.max(FEW, most))
    .toSorted(([a], [b]) => countOf(a) - countOf(b) || (a < b ? -1 : 1))
    .slice(0, MOST_SHOWN)
    .map(([, shown]) => shown);
}
