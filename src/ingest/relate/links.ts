import type { Likeness } from "./likeness.ts";
import type { Profile } from "./profile.ts";
import { type NameCounts, sharedNames } from "./shared.ts";

/** Why a story stands beside another. */
type Reason =
  | { kind: "given" }
  | { kind: "event" }
  | { kind: "copy" }
  | { kind: "shared"; names: string[] };

export interface Link {
  id: string;
  reason: Reason;
}

/** Links of one story. */
const MOST = 8;

export interface LinkSources {
  profiles: readonly Profile[];
  places: ReadonlyMap<string, number>;
  likeness: Likeness;
  members: ReadonlyMap<number, readonly number[]>;
  counts: NameCounts;
}

/**
 * The stories to read beside one: those that its source links, those of its event, its own copies, then those that share
 * names. Of several copies one is listed; within event and names other outlets come first, each once before any again.
 */
export function linksOf(story: number, sources: LinkSources): Link[] {
  const { profiles, places, likeness, counts } = sources;
  const own = profiles[story];
  if (!own) return [];
  const links: Link[] = [];
  const listed = new Set<number>([story]);
  const texts = new Set<number>();
  const textOf = (other: number) => likeness.copies.get(other) ?? other;
  const list = (other: number, reason: Reason) => {
    const profile = profiles[other];
    if (!profile || listed.has(other) || links.length >= MOST) return;
    listed.add(other);
    texts.add(textOf(other));
    links.push({ id: profile.id, reason });
  };
  for (const id of own.given) list(places.get(id) ?? -1, { kind: "given" });
  const told = inEvent(story, sources);
  const isOwnText = (other: number) => textOf(other) === textOf(story);
  for (const other of othersFirst(story, told, profiles)) {
    if (!isOwnText(other) && !texts.has(textOf(other))) list(other, { kind: "event" });
  }
  for (const other of told.filter(isOwnText)) list(other, { kind: "copy" });
  const like = [...(likeness.neighbours[story]?.at ?? [])];
  const background = like.filter((o) => likeness.events[o] !== likeness.events[story]);
  for (const other of othersFirst(story, background, profiles)) {
    const profile = profiles[other];
    if (!profile || texts.has(textOf(other)) || links.length >= MOST) continue;
    const names = sharedNames(own, profile, counts);
    if (names.length > 0) list(other, { kind: "shared", names });
  }
  return links;
}

/** The other stories of its event: the most alike first, then those nearest in time. */
function inEvent(story: number, { likeness, members }: LinkSources): number[] {
  const root = likeness.events[story] ?? story;
  const all = members.get(root) ?? [];
  const like = [...(likeness.neighbours[story]?.at ?? [])].filter(
    (other) => likeness.events[other] === root,
  );
  const place = all.indexOf(story);
  const around = all
    .slice(Math.max(0, place - MOST), place + MOST + 1)
    .toSorted((a, b) => Math.abs(a - story) - Math.abs(b - story) || a - b);
  return [...new Set([...like, ...around])].filter((other) => other !== story);
}

/** Puts first the first story of each other outlet, then the others of theirs, then those of the story's own outlet. */
function othersFirst(
  story: number,
  stories: readonly number[],
  profiles: readonly Profile[],
): number[] {
  const own = profiles[story]?.outlet;
  const seen = new Set<string>();
  const ranked = stories.map((other) => {
    const outlet = profiles[other]?.outlet;
    if (outlet === undefined) return { other, rank: 0 };
    if (outlet === own) return { other, rank: 2 };
    const rank = seen.has(outlet) ? 1 : 0;
    seen.add(outlet);
    return { other, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank).map(({ other }) => other);
}
