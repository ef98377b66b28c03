import { createHash } from "node:crypto";
import { toKey } from "../model/key.ts";
import { canonicalAddress } from "./address/canonicalAddress.ts";
import { joinSightings, type Sighting } from "./joinSightings.ts";
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
  /** How many times the sources give it. */
  sightings: number;
}

/** What is known of a story that already has an id. */
export interface KnownStory {
  id: string;
  url?: string;
  headline: string;
  outlet?: { name: string };
}

/**
 * Gives each story its id and joins what several sources say of the same one. A story is its canonical address; one without
 * an address is its outlet and headline, and is that of an address when just one has the same. Stories with two addresses
 * are never one. An id that was given once is kept. The order of the sources makes no difference.
 */
export function identify(
  readings: readonly CapturedReading[],
  known: readonly KnownStory[] = [],
): IdentifiedStory[] {
  const keys = keysOf(readings);
  const groups = new Map<string, Sighting[]>();
  const note = (source: SourceStory, seenAt: string, given: string[]): string => {
    const key = keys(source);
    groups.set(key, [...(groups.get(key) ?? []), { source, seenAt, given }]);
    return key;
  };
  for (const { stories, seenAt } of readings) {
    for (const { story, related } of stories) {
      const given = related.map((each) => note(each, seenAt, []));
      note(story, seenAt, given);
    }
  }
  const ids = idsOf(groups, known);
  return [...groups].map(([key, group]) => {
    const { source, seenAt, given } = joinSightings(group);
    const id = ids(key);
    const givenIds = new Set(given.map(ids));
    givenIds.delete(id);
    return { id, source, seenAt, given: [...givenIds], sightings: group.length };
  });
}

type Named = Pick<SourceStory, "headline"> & { outlet?: string | undefined };

function nameKey({ outlet, headline }: Named): string {
  return `${toKey(outlet ?? "") ?? ""}\n${toKey(headline) ?? headline}`;
}

/** What tells the stories of these readings apart. */
function keysOf(readings: readonly CapturedReading[]): (source: SourceStory) => string {
  const headlinesOf = new Map<string, Set<string>>();
  const addressesOf = new Map<string, Set<string>>();
  for (const { stories } of readings) {
    const inThisSource = new Map<string, Set<string>>();
    for (const source of stories.flatMap(({ story, related }) => [story, ...related])) {
      const address = addressOf(source);
      if (!address) continue;
      add(inThisSource, address, nameKey(source));
      add(addressesOf, nameKey(source), address);
    }
    for (const [address, names] of inThisSource) {
      if (names.size > 1) for (const name of names) add(headlinesOf, address, name);
    }
  }
  // An address that one source gives several headlines is a page of stories, not a story.
  const isStory = (address: string) => !headlinesOf.has(address);
  return (source) => {
    const own = addressOf(source);
    if (own) return isStory(own) ? own : `${own}\n${nameKey(source)}`;
    const [only, ...more] = addressesOf.get(nameKey(source)) ?? [];
    return only && more.length === 0 && isStory(only) ? only : nameKey(source);
  };
}

/** Null for an outlet's front page: many stories name it as their own. */
function addressOf({ url }: SourceStory): string | undefined {
  const address = url === undefined ? undefined : canonicalAddress(url);
  return address && new URL(address).pathname + new URL(address).search !== "/"
    ? address
    : undefined;
}

/** The id of each key: the one that the story has already, else a hash of the key. */
function idsOf(
  groups: ReadonlyMap<string, readonly Sighting[]>,
  known: readonly KnownStory[],
): (key: string) => string {
  const byAddress = new Map<string, string>();
  const byName = new Map<string, string>();
  for (const { id, url, headline, outlet } of known) {
    const address = url === undefined ? undefined : canonicalAddress(url);
    if (address) byAddress.set(address, id);
    else byName.set(nameKey({ headline, outlet: outlet?.name }), id);
  }
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const [key, group] of [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const names = group.map(({ source }) => byName.get(nameKey(source)));
    const old = byAddress.get(key) ?? names.find((id) => id !== undefined);
    const id = old && !taken.has(old) ? old : hash(key);
    taken.add(id);
    ids.set(key, id);
  }
  return (key) => ids.get(key) ?? hash(key);
}

function hash(key: string): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 16);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
