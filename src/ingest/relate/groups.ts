import { joined, likenessOf, toGroup } from "./group.ts";
import { PairHeap } from "./heap.ts";
import type { Nearness } from "./nearness.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Vector } from "./vectors.ts";

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
  /** By its root: a story that has joined another has no group of its own. */
  const groups = new Map(
    vectors.map((vector, story) => [story, toGroup(vector, hours[story] ?? 0)]),
  );
  const join = (a: number, b: number) => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    const [one, other] = [groups.get(first), groups.get(second)];
    if (!one || !other || first === second) return;
    groups.set(first, joined(one, other));
    groups.delete(second);
    roots[second] = first;
  };
  const likeness = (a: number, b: number) => {
    const [one, other] = [groups.get(a), groups.get(b)];
    return one && other && a !== b ? likenessOf(one, other, nearness) : 0;
  };
  for (const [story, other] of together) join(rootOf(roots, story), rootOf(roots, other));
  const heap = heapOf(neighbours, (a, b) => likeness(rootOf(roots, a), rootOf(roots, b)), least);
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

/** The pairs of neighbours that are at least so alike, each once. */
function heapOf(
  neighbours: readonly Neighbours[],
  likeness: (a: number, b: number) => number,
  least: number,
): PairHeap {
  const heap = new PairHeap();
  for (const [story, { at }] of neighbours.entries()) {
    for (const other of at) {
      const [a, b] = [Math.min(story, other), Math.max(story, other)];
      if (story === b && neighbours[a]?.at.includes(b)) continue;
      const score = likeness(a, b);
      if (score >= least) heap.push({ a, b, score });
    }
  }
  return heap;
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
