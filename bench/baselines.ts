import type { Nearness } from "../src/ingest/relate/nearness.ts";
import type { Headline } from "./headlines.ts";

type Terms = Map<string, number>;

/** Plain TF-IDF: words in lower case as they stand, `tf · ln(N / df)`, compared with every other by cosine. */
export function tfIdf(headlines: readonly Headline[]): Terms[] {
  const bags = headlines.map(({ title }) => {
    const bag: Terms = new Map();
    for (const [word] of title.toLowerCase().matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      bag.set(word, (bag.get(word) ?? 0) + 1);
    }
    return bag;
  });
  const frequency: Terms = new Map();
  for (const bag of bags) {
    for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  return bags.map((bag) =>
    unit(
      new Map(
        [...bag].map(([word, count]) => [
          word,
          count * Math.log(bags.length / (frequency.get(word) ?? 1)),
        ]),
      ),
    ),
  );
}

/** For each headline all others that share a word, the most alike first. */
export function rankByCosine(
  headlines: readonly Headline[],
  vectors: readonly Terms[],
  nearness: Nearness,
): number[][] {
  const postings = new Map<string, [story: number, weight: number][]>();
  for (const [story, vector] of vectors.entries()) {
    for (const [word, weight] of vector) {
      postings.set(word, [...(postings.get(word) ?? []), [story, weight]]);
    }
  }
  return vectors.map((vector, story) => {
    const scores = new Map<number, number>();
    for (const [word, weight] of vector) {
      for (const [other, theirs] of postings.get(word) ?? []) {
        scores.set(other, (scores.get(other) ?? 0) + weight * theirs);
      }
    }
    scores.delete(story);
    return [...scores]
      .map(([other, score]) => ({
        other,
        score: score * nearness(hoursBetween(headlines[story], headlines[other])),
      }))
      .toSorted((a, b) => b.score - a.score || a.other - b.other)
      .map(({ other }) => other);
  });
}

/**
 * Single-pass clustering (Allan et al., "Topic detection and tracking", 1998): in order of time each headline joins the
 * most alike group so far, by cosine to the sum of its members, or opens its own below `least`.
 */
export function singlePass(
  headlines: readonly Headline[],
  vectors: readonly Terms[],
  least: number,
): number[] {
  const order = headlines
    .map((_, story) => story)
    .toSorted((a, b) => hoursOf(headlines[a]) - hoursOf(headlines[b]) || a - b);
  const sums: Terms[] = [];
  const groups: number[] = [];
  for (const story of order) {
    const vector = vectors[story] ?? new Map<string, number>();
    let [best, most] = [sums.length, least];
    for (const [group, sum] of sums.entries()) {
      const score = dot(vector, sum) / lengthOf(sum);
      if (score > most) [best, most] = [group, score];
    }
    const sum = sums[best] ?? new Map<string, number>();
    for (const [word, weight] of vector) sum.set(word, (sum.get(word) ?? 0) + weight);
    sums[best] = sum;
    groups[story] = best;
  }
  return groups;
}

const lengthOf = (vector: Terms) => Math.hypot(...vector.values()) || 1;

function unit(vector: Terms): Terms {
  const length = lengthOf(vector);
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

function dot(a: Terms, b: Terms): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}

const hoursOf = (headline: Headline | undefined) =>
  (headline?.published.getTime() ?? 0) / 3_600_000;

function hoursBetween(a: Headline | undefined, b: Headline | undefined): number {
  return Math.abs(hoursOf(a) - hoursOf(b));
}
