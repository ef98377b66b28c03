import type { Nearness } from "./nearness.ts";
import type { Space, Vector } from "./vectors.ts";

/** The stories most like one, best first, as places in the list of all. */
export interface Neighbours {
  at: Int32Array;
  /** Cosine times nearness, above 0. */
  scores: Float32Array;
}

/** Neighbours kept of a story. */
const MOST = 32;

/** A story is looked up by its heaviest terms alone. */
const LOOKED_UP = 64;

/** Of the stories that share a term only those nearest in time are looked at: one term costs the same in any edition. */
const MOST_SHARING = 1024;

/** Which stories hold each term: those of term t stand from `from[t]` to `from[t + 1]`, in order of time. */
interface Postings {
  from: Int32Array;
  stories: Int32Array;
  weights: Float32Array;
}

/** The neighbours of each story; `hours` is when each was, ascending. */
export function neighboursOf(space: Space, hours: Float64Array, nearness: Nearness): Neighbours[] {
  const postings = toPostings(space);
  const scores = new Float64Array(space.vectors.length);
  return space.vectors.map((vector, story) => {
    const touched = addScores(vector, story, postings, scores);
    const best = new Best(MOST);
    for (const other of touched) {
      const apart = Math.abs((hours[story] ?? 0) - (hours[other] ?? 0));
      if (other !== story) best.offer(other, (scores[other] ?? 0) * nearness(apart));
      scores[other] = 0;
    }
    return best.taken();
  });
}

function addScores(
  { terms, weights }: Vector,
  story: number,
  postings: Postings,
  scores: Float64Array,
): number[] {
  const touched: number[] = [];
  for (let each = 0; each < terms.length && each < LOOKED_UP; each += 1) {
    const term = terms[each] ?? 0;
    const weight = weights[each] ?? 0;
    const [from, to] = around(postings, term, story);
    for (let at = from; at < to; at += 1) {
      const other = postings.stories[at] ?? 0;
      const score = scores[other] ?? 0;
      if (score === 0) touched.push(other);
      scores[other] = score + weight * (postings.weights[at] ?? 0);
    }
  }
  return touched;
}

/** Where the postings of `term` begin and end, narrowed to those around `story`. */
function around({ from, stories }: Postings, term: number, story: number): [number, number] {
  const [first, end] = [from[term] ?? 0, from[term + 1] ?? 0];
  if (end - first <= MOST_SHARING) return [first, end];
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stories[middle] ?? 0) < story) low = middle + 1;
    else high = middle;
  }
  const start = Math.min(Math.max(first, low - MOST_SHARING / 2), end - MOST_SHARING);
  return [start, start + MOST_SHARING];
}

function toPostings({ vectors, terms }: Space): Postings {
  const from = new Int32Array(terms + 1);
  for (const vector of vectors) {
    for (const term of vector.terms) from[term + 1] = (from[term + 1] ?? 0) + 1;
  }
  for (let term = 0; term < terms; term += 1) {
    from[term + 1] = (from[term + 1] ?? 0) + (from[term] ?? 0);
  }
  const next = from.slice();
  const stories = new Int32Array(from[terms] ?? 0);
  const weights = new Float32Array(stories.length);
  for (const [story, vector] of vectors.entries()) {
    for (const [each, term] of vector.terms.entries()) {
      const at = next[term] ?? 0;
      stories[at] = story;
      weights[at] = vector.weights[each] ?? 0;
      next[term] = at + 1;
    }
  }
  return { from, stories, weights };
}

/** Keeps the best few of what it is offered, the earlier story first among equals. */
class Best {
  readonly #at: number[] = [];
  readonly #scores: number[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  offer(story: number, score: number): void {
    const [at, scores] = [this.#at, this.#scores];
    let place = at.length;
    while (place > 0 && isBefore(score, story, scores[place - 1] ?? 0, at[place - 1] ?? 0)) {
      place -= 1;
    }
    if (place >= this.#most) return;
    at.splice(place, 0, story);
    scores.splice(place, 0, score);
    if (at.length > this.#most) {
      at.pop();
      scores.pop();
    }
  }

  taken(): Neighbours {
    return { at: Int32Array.from(this.#at), scores: Float32Array.from(this.#scores) };
  }
}

function isBefore(score: number, story: number, other: number, otherStory: number): boolean {
  return score > other || (score === other && story < otherStory);
}
