import type { Profile } from "./profile.ts";

/** A story as its heaviest terms, heaviest first, of unit length: the product of two is their cosine. */
export interface Vector {
  /** Numbers of terms, 0 up to the size of the vocabulary. */
  terms: Int32Array;
  weights: Float32Array;
}

/** All stories as vectors over one vocabulary of `terms` terms. */
export interface Space {
  vectors: Vector[];
  terms: number;
}

/** Terms kept of one story. */
const MOST_TERMS = 96;

/** What a term that stands in every story still counts. */
const COMMON = 0.1;

/**
 * Weighs terms by tf–idf: `count · √(0.1 + ln((1 + N) / (1 + df)))` (after Salton & Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988). The root keeps the rarest words of a headline from outweighing its subject. What one
 * story alone says outside its headline is dropped: it can meet nothing.
 */
export function toSpace(profiles: readonly Profile[]): Space {
  const { terms, frequency } = vocabularyOf(profiles);
  const rarity = Float64Array.from(frequency, (df) =>
    Math.sqrt(COMMON + Math.log((1 + profiles.length) / (1 + df))),
  );
  const vectors = profiles.map((profile) => {
    const weights = new Map<number, number>();
    for (const [at, term] of profile.terms.entries()) {
      const number = indexIn(terms, term);
      const count = profile.counts[at] ?? 0;
      if (count < 1 && frequency[number] === 1) continue;
      weights.set(number, count * (rarity[number] ?? 0));
    }
    return toVector(weights);
  });
  return { vectors, terms: terms.length };
}

/** The heaviest terms of `weights`, made of unit length. */
export function toVector(weights: ReadonlyMap<number, number>): Vector {
  let heaviest = 0;
  for (const weight of weights.values()) heaviest = Math.max(heaviest, weight);
  const kept = [...weights]
    .filter(([, weight]) => weight > heaviest * 0.02)
    .toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_TERMS);
  const length = Math.sqrt(kept.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    weights: Float32Array.from(kept, ([, weight]) => weight / length),
  };
}

/** The different terms of all stories, ascending, and in how many stories each stands. */
function vocabularyOf(profiles: readonly Profile[]): {
  terms: Uint32Array;
  frequency: Uint32Array;
} {
  const all = new Uint32Array(profiles.reduce((sum, { terms }) => sum + terms.length, 0));
  let end = 0;
  for (const { terms } of profiles) {
    all.set(terms, end);
    end += terms.length;
  }
  all.sort();
  const frequency = new Uint32Array(all.length);
  let size = 0;
  for (const [at, term] of all.entries()) {
    if (at > 0 && term !== all[at - 1]) size += 1;
    all[size] = term;
    frequency[size] = (frequency[size] ?? 0) + 1;
  }
  if (all.length > 0) size += 1;
  return { terms: all.slice(0, size), frequency: frequency.slice(0, size) };
}

function indexIn(sorted: Uint32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
