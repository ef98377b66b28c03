import { PairHeap } from "./heap.ts";
import type { Nearness } from "./nearness.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Vector } from "./vectors.ts";

/** Terms kept of a group's middle. */
const MOST_TERMS = 256;

/** Stories that have been put together: the sums of their vectors and of their times. */
interface Group {
  size: number;
  hours: number;
  sum: Map<number, number>;
}

export interface GroupOptions {
  /** Groups less alike than this, on average over all pairs of their stories, stay apart. */
  least: number;
  nearness: Nearness;
}

/**
 * Puts stories together from the most alike pair down, by the average over all pairs of two groups (average linkage: Sokal
 * & Michener, 1958), trying only neighbours and comparing again when a pair's turn comes. `together` are pairs that belong
 * together whatever their score. Returns the earliest story of each story's group.
 */
export function groupStories(
  vectors: readonly Vector[],
  hours: Float64Array,
  neighbours: readonly Neighbours[],
  together: ReadonlyMap<number, number>,
  { least, nearness }: GroupOptions,
): Int32Array {
  const roots = Int32Array.from(vectors, (_, story) => story);
  const groups = vectors.map((vector, story) => toGroup(vector, hours[story] ?? 0));
  const join = (a: number, b: number) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    const [one, other] = [groups[first], groups[second]];
    if (!one || !other || first === second) return;
    groups[first] = joined(one, other);
    groups[second] = EMPTY;
    roots[second] = first;
  };
  const likeness = (a: number, b: number) => likenessOf(groups[a], groups[b], nearness);
  for (const [story, other] of together) join(rootOf(roots, story), rootOf(roots, other));
  const heap = new PairHeap();
  for (const [story, { at }] of neighbours.entries()) {
    for (const other of at) {
      const [a, b] = [Math.min(story, other), Math.max(story, other)];
      if (story === b && neighbours[a]?.at.includes(b)) continue;
      const score = likeness(rootOf(roots, a), rootOf(roots, b));
      if (score >= least) heap.push({ a, b, score });
    }
  }
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const [a, b] = [rootOf(roots, pair.a), rootOf(roots, pair.b)];
    if (a === b) continue;
    const score = likeness(a, b);
    if (score < least) continue;
    if (score >= pair.score - 0.001) join(a, b);
    else heap.push({ ...pair, score });
  }
  return roots.map((_, story) => rootOf(roots, story));
}

const EMPTY: Group = { size: 0, hours: 0, sum: new Map() };

function toGroup({ terms, weights }: Vector, hours: number): Group {
  return { size: 1, hours, sum: new Map([...terms].map((term, at) => [term, weights[at] ?? 0])) };
}

function joined(a: Group, b: Group): Group {
  const [large, small] = a.sum.size >= b.sum.size ? [a, b] : [b, a];
  const { sum } = large;
  for (const [term, weight] of small.sum) sum.set(term, (sum.get(term) ?? 0) + weight);
  if (sum.size <= 2 * MOST_TERMS) return { size: a.size + b.size, hours: a.hours + b.hours, sum };
  const kept = [...sum].toSorted((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, MOST_TERMS);
  return { size: a.size + b.size, hours: a.hours + b.hours, sum: new Map(kept) };
}

/** The mean of the cosines of all pairs of two groups, times the nearness of their mean times. */
function likenessOf(a: Group | undefined, b: Group | undefined, nearness: Nearness): number {
  if (!a || !b || a.size === 0 || b.size === 0) return 0;
  const [short, long] = a.sum.size <= b.sum.size ? [a.sum, b.sum] : [b.sum, a.sum];
  let product = 0;
  for (const [term, weight] of short) product += weight * (long.get(term) ?? 0);
  const apart = Math.abs(a.hours / a.size - b.hours / b.size);
  return (product / (a.size * b.size)) * nearness(apart);
}

function rootOf(roots: Int32Array, story: number): number {
  let root = story;
  while (roots[root] !== root) root = roots[root] ?? root;
  for (let at = story; at !== root;) {
    const next = roots[at] ?? root;
    roots[at] = root;
    at = next;
  }
  return root;
}
