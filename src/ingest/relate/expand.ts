import type { Neighbours } from "./neighbours.ts";
import { type Space, toVector } from "./vectors.ts";

/** How alike the neighbours must be for half of a story's expanded vector to be theirs: the sum of their squared scores. */
const HALFWAY = 0.3;

const NONE: Neighbours = { at: new Int32Array(), scores: new Float32Array() };

/**
 * Adds to each story the terms of its neighbours, so that two that tell one event in other words meet: query expansion by
 * pseudo relevance feedback (Rocchio, 1971; as a graph filter: Wu et al., "Simplifying graph convolutional networks",
 * 2019). Weights go by the square of the likeness, so a story that is like no other stays as it is.
 */
export function expand({ vectors, terms }: Space, neighbours: readonly Neighbours[]): Space {
  const expanded = vectors.map((vector, story) => {
    const { at, scores } = neighbours[story] ?? NONE;
    const sum = scores.reduce((total, score) => total + score * score, 0);
    const weights = new Map<number, number>();
    const own = HALFWAY / (sum + HALFWAY);
    for (const [each, term] of vector.terms.entries()) {
      weights.set(term, own * (vector.weights[each] ?? 0));
    }
    for (const [each, other] of at.entries()) {
      const share = (scores[each] ?? 0) ** 2 / (sum + HALFWAY);
      const theirs = vectors[other];
      if (!theirs || share < 0.001) continue;
      for (const [place, term] of theirs.terms.entries()) {
        weights.set(term, (weights.get(term) ?? 0) + share * (theirs.weights[place] ?? 0));
      }
    }
    return toVector(weights);
  });
  return { vectors: expanded, terms };
}
