/** Two groups that may be one, and how alike they were when they were last compared. */
export interface Pair {
  a: number;
  b: number;
  score: number;
}

/** A binary heap of pairs: the most alike comes first; among equals the one of the earliest stories. */
export class PairHeap {
  readonly #pairs: Pair[] = [];

  push(pair: Pair): void {
    const pairs = this.#pairs;
    let at = pairs.push(pair) - 1;
    while (at > 0) {
      const above = (at - 1) >>> 1;
      const parent = pairs[above];
      if (!parent || !isBefore(pair, parent)) break;
      pairs[at] = parent;
      at = above;
    }
    pairs[at] = pair;
  }

  pop(): Pair | undefined {
    const pairs = this.#pairs;
    const [first, last] = [pairs[0], pairs.pop()];
    if (!last || pairs.length === 0) return first;
    let at = 0;
    for (;;) {
      const left = pairs[2 * at + 1];
      const right = pairs[2 * at + 2];
      const child = left && right && isBefore(right, left) ? right : left;
      if (!child || !isBefore(child, last)) break;
      pairs[at] = child;
      at = 2 * at + (child === left ? 1 : 2);
    }
    pairs[at] = last;
    return first;
  }
}

function isBefore(one: Pair, other: Pair): boolean {
  if (one.score !== other.score) return one.score > other.score;
  return one.a !== other.a ? one.a < other.a : one.b < other.b;
}
