import type { Neighbours } from "./neighbours.ts";
import type { Profile } from "./profile.ts";
import { containment, resemblance } from "./sketch.ts";

/** Bodies are copies from this resemblance on: a wire text stays above it through an outlet's edits. */
const ALIKE = 0.5;

/** A cut copy: this much of the shorter body stands in the longer. */
const CONTAINED = 0.8;

/** In words; a shorter body is too little to tell a copy by. */
const LEAST_BODY = 30;

/** In words; two outlets find the same shorter headline by chance. */
const LEAST_TITLE = 6;

/** Headlines are copies from this resemblance on, and only this many hours apart: "Markets close higher" returns. */
const SAME_TITLE = 0.8;
const TITLE_HOURS = 72;

/**
 * Which stories print the text of another: each → the one that stands for its group, the earliest, then the fullest.
 * `profiles` are in order of time; only neighbours are compared.
 */
export function copiesOf(
  profiles: readonly Profile[],
  neighbours: readonly Neighbours[],
): Map<number, number> {
  const group = profiles.map((_, story) => [story]);
  for (const [story, { at }] of neighbours.entries()) {
    for (const other of at) {
      const [mine, theirs] = [group[story], group[other]];
      const [a, b] = [profiles[story], profiles[other]];
      if (!mine || !theirs || mine === theirs || !a || !b || !isCopy(a, b)) continue;
      const [large, small] = mine.length >= theirs.length ? [mine, theirs] : [theirs, mine];
      for (const each of small) {
        large.push(each);
        group[each] = large;
      }
    }
  }
  const copies = new Map<number, number>();
  for (const stories of new Set(group)) {
    const first = stories.reduce((best, story) => (isFirst(profiles, story, best) ? story : best));
    for (const story of stories) if (story !== first) copies.set(story, first);
  }
  return copies;
}

function isCopy(a: Profile, b: Profile): boolean {
  if (a.bodyLength >= LEAST_BODY && b.bodyLength >= LEAST_BODY) {
    return (
      resemblance(a.bodySketch, b.bodySketch) >= ALIKE ||
      containment(a.bodySketch, b.bodySketch) >= CONTAINED
    );
  }
  return (
    Math.min(a.titleLength, b.titleLength) >= LEAST_TITLE &&
    Math.abs(a.hours - b.hours) <= TITLE_HOURS &&
    resemblance(a.titleSketch, b.titleSketch) >= SAME_TITLE
  );
}

function isFirst(profiles: readonly Profile[], story: number, best: number): boolean {
  const [a, b] = [profiles[story], profiles[best]];
  if (!a || !b) return false;
  if (a.hours !== b.hours) return a.hours < b.hours;
  if (a.bodyLength !== b.bodyLength) return a.bodyLength > b.bodyLength;
  return story < best;
}
