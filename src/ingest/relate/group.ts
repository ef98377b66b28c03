import type { Nearness } from "./nearness.ts";
import type { Vector } from "./vectors.ts";

/** Terms kept of a group's middle. */
const MOST_TERMS = 256;

/** Stories that have been put together: the sums of their vectors, by ascending term, and of their times. */
export interface Group {
  size: number;
  hours: number;
  terms: Int32Array;
  weights: Float32Array;
}

export function toGroup({ terms, weights }: Vector, hours: number): Group {
  const sum = [...terms].map((term, at): [number, number] => [term, weights[at] ?? 0]);
  return { size: 1, hours, ...packed(sum) };
}

export function joined(a: Group, b: Group): Group {
  const sum = new Map<number, number>();
  for (const { terms, weights } of [a, b]) {
    for (const [at, term] of terms.entries()) {
      sum.set(term, (sum.get(term) ?? 0) + (weights[at] ?? 0));
    }
  }
  let kept = [...sum];
  if (kept.length > MOST_TERMS) {
    kept = kept.toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_TERMS);
  }
  return { size: a.size + b.size, hours: a.hours + b.hours, ...packed(kept) };
}

/** The mean of the cosines of all pairs of two groups, times the nearness of their mean times. */
export function likenessOf(a: Group, b: Group, nearness: Nearness): number {
  let [i, j, product] = [0, 0, 0];
  while (i < a.terms.length && j < b.terms.length) {
    const apart = (a.terms[i] ?? 0) - (b.terms[j] ?? 0);
    if (apart === 0) product += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
    if (apart <= 0) i += 1;
    if (apart >= 0) j += 1;
  }
  const hours = Math.abs(a.hours / a.size - b.hours / b.size);
  return (product / (a.size * b.size)) * nearness(hours);
}

function packed(sum: readonly [number, number][]): Pick<Group, "terms" | "weights"> {
  const ascending = sum.toSorted((x, y) => x[0] - y[0]);
  return {
    terms: Int32Array.from(ascending, ([term]) => term),
    weights: Float32Array.from(ascending, ([, weight]) => weight),
  };
}
