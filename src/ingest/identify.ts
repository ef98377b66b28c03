import { createHash } from "node:crypto";
import { toKey } from "../model/key.ts";
import { PRECISIONS } from "../model/time.ts";
import type { SourceReading, SourceStory } from "./sourceStory.ts";

/** A source that was read, and when it was captured (a UTC instant). */
export interface CapturedReading extends SourceReading {
  seenAt: string;
}

/** A story under its lasting id, joined from every source that gives it. */
export interface IdentifiedStory {
  id: string;
  source: SourceStory;
  seenAt: string;
  /** Ids of the stories its sources link as related, in their order. */
  given: string[];
}

interface Sighting {
  source: SourceStory;
  seenAt: string;
  given: string[];
}

/**
 * Gives each story its id and joins what several sources say of the same one: same outlet, same headline. The fullest
 * telling wins, and what it lacks comes from the others. The order of the sources makes no difference.
 */
export function identify(readings: readonly CapturedReading[]): IdentifiedStory[] {
  const sightings = new Map<string, Sighting[]>();
  const note = (source: SourceStory, seenAt: string, given: string[]) => {
    const key = sightingKey(source);
    sightings.set(key, [...(sightings.get(key) ?? []), { source, seenAt, given }]);
    return key;
  };
  for (const { stories, seenAt } of readings) {
    for (const { story, related } of stories) {
      const keys = related.map((each) => note(each, seenAt, []));
      note(story, seenAt, keys);
    }
  }
  const ids = new Map([...sightings].map(([key, group]) => [key, storyId(key, group)]));
  return [...sightings].map(([key, group]) => {
    const joined = join(group);
    const id = ids.get(key) ?? key;
    const given = joined.given.flatMap((each) => ids.get(each) ?? []);
    return { ...joined, id, given: [...new Set(given)].filter((each) => each !== id) };
  });
}

function sightingKey({ outlet, headline }: SourceStory): string {
  return `${toKey(outlet ?? "") ?? ""}\n${toKey(headline) ?? headline}`;
}

/** From the story's own address where one is known, so that a corrected headline keeps the id. */
function storyId(key: string, group: readonly Sighting[]): string {
  const urls = group.flatMap(({ source }) => source.url ?? []).toSorted();
  return createHash("sha256")
    .update(urls[0] ?? key)
    .digest("hex")
    .slice(0, 16);
}

function join(group: readonly Sighting[]): Sighting {
  const sorted = group
    .map((sighting) => ({ sighting, rank: rankOf(sighting) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ sighting }) => sighting);
  const sources = sorted.map(({ source }) => source);
  const [best] = sources;
  if (!best) throw new RangeError("a story is given by at least one source");
  return {
    source: Object.assign({ ...best }, ...sources.toReversed()),
    seenAt: sorted.map(({ seenAt }) => seenAt).toSorted()[0] ?? "",
    given: sorted.flatMap(({ given }) => given),
  };
}

/** Sorts first: the longest body, then the most exact time; after that anything, as long as it is always the same. */
function rankOf({ source }: Sighting): string {
  const size = JSON.stringify(source.body).length;
  const precision = source.published ? PRECISIONS.indexOf(source.published.precision) : 9;
  return `${String(1e9 - size).padStart(10, "0")} ${precision} ${JSON.stringify(source)}`;
}
