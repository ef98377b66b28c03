/** A text as the weights of its terms, of length 1. */
export type Vector = Map<string, number>;

/**
 * Turns term counts into vectors by tf–idf: `(1 + ln tf) · ln(N / df)`, of unit length, so that the product of two is
 * their cosine (Salton & Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 */
export function toVectors(documents: readonly Map<string, number>[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const terms of documents) {
    for (const term of terms.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  }
  return documents.map((terms) => {
    const weights = [...terms].map(
      ([term, count]) =>
        [
          term,
          (1 + Math.log(count)) * Math.log(documents.length / (frequency.get(term) ?? 1)),
        ] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([term, weight]) => [term, weight / length]));
  });
}

/** Cosine of two vectors, 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  const [short, long] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of short) sum += weight * (long.get(term) ?? 0);
  return sum;
}
