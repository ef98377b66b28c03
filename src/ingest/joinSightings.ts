import { toKey } from "../model/key.ts";
import { PRECISIONS } from "../model/precision.ts";
import type { SourceStory } from "./sourceStory.ts";

/** One time that a source gives a story. */
export interface Sighting {
  source: SourceStory;
  seenAt: string;
  given: string[];
}

/**
 * One story of all its sightings. The newest that has a body says what the story is, of equally new ones the fullest; each
 * field that it lacks comes from the next, the time from the most exact.
 */
export function joinSightings(group: readonly Sighting[]): Sighting {
  const sorted = group
    .map((sighting) => ({ sighting, rank: rankOf(sighting) }))
    .toSorted((a, b) => (a.rank > b.rank ? -1 : a.rank < b.rank ? 1 : 0))
    .map(({ sighting }) => sighting);
  const sources = sorted.map(({ source }) => source);
  const [best] = sources;
  if (!best) throw new RangeError("a story is given by at least one source");
  const published = sources
    .flatMap((source) => source.published ?? [])
    .toSorted((a, b) => PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision))[0];
  return {
    source: {
      ...Object.assign({}, ...sources.toReversed()),
      authors: sources.find(({ authors }) => authors.length > 0)?.authors ?? [],
      tags: distinctTags(sources.flatMap(({ tags }) => tags)),
      body: best.body,
      ...(published && { published }),
    },
    seenAt: sorted.map(({ seenAt }) => seenAt).reduce((a, b) => (a < b ? a : b)),
    given: sorted.flatMap(({ given }) => given),
  };
}

/** Sorts last first: with a body, the newest, the longest body; after that anything, as long as it is always the same. */
function rankOf({ source, seenAt, given }: Sighting): string {
  const size = String(JSON.stringify(source.body).length).padStart(10, "0");
  const hasBody = source.body.length > 0 ? 1 : 0;
  return `${hasBody} ${seenAt} ${size} ${JSON.stringify([source, given])}`;
}

/** Each tag once, spelt as it came first. */
function distinctTags(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const key = toKey(tag);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, tag);
  }
  return [...byKey.values()];
}
