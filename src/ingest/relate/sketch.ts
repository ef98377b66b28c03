import { hash, mix } from "./hash.ts";

/** What is kept of a text to know its copies by. */
export interface Sketch {
  /** The smallest hashes of its shingles, ascending, at most `SIZE`. */
  hashes: Uint32Array;
  /** How many different shingles it has. */
  shingles: number;
}

/** Hashes kept: resemblance is then right to about ±0.07; texts with fewer shingles are compared exactly. */
const SIZE = 192;

/**
 * The bottom sketch of a text's runs of `width` words (Broder, "On the resemblance and containment of documents", 1997).
 */
export function sketchOf(words: readonly string[], width: number): Sketch {
  const all = new Set<number>();
  for (let at = 0; at + width <= words.length; at += 1) {
    all.add(mix(hash(words.slice(at, at + width).join(" "))));
  }
  return { hashes: Uint32Array.from(all).toSorted().slice(0, SIZE), shingles: all.size };
}

/** How much of two texts is the same: shared shingles over all shingles, 0 to 1. */
export function resemblance(a: Sketch, b: Sketch): number {
  let [i, j, seen, shared] = [0, 0, 0, 0];
  const most = Math.min(SIZE, a.hashes.length + b.hashes.length);
  while (seen < most && (i < a.hashes.length || j < b.hashes.length)) {
    const first = a.hashes[i] ?? Infinity;
    const second = b.hashes[j] ?? Infinity;
    if (first === second) shared += 1;
    if (first <= second) i += 1;
    if (second <= first) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** How much of the shorter text stands in the longer, 0 to 1. */
export function containment(a: Sketch, b: Sketch): number {
  const shortest = Math.min(a.shingles, b.shingles);
  if (shortest === 0) return 0;
  const alike = resemblance(a, b);
  return Math.min(1, (alike * (a.shingles + b.shingles)) / (1 + alike) / shortest);
}
