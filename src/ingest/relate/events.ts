import type { Profile } from "./profile.ts";

/** Stories of several outlets or days that tell the same thing. */
export interface Event {
  /** The id of the story of it that was seen first: it stays while the event grows. */
  id: string;
  /** Two or more ids, newest first. */
  stories: string[];
}

/** The members of each event of two or more, by its root; `profiles` are in order of time. */
export function membersOf(events: Int32Array): Map<number, number[]> {
  const members = new Map<number, number[]>();
  for (const [story, root] of events.entries()) {
    const known = members.get(root);
    if (known) known.push(story);
    else members.set(root, [story]);
  }
  return new Map([...members].filter(([, stories]) => stories.length > 1));
}

/** The events, the one with the newest story first. */
export function toEvents(
  profiles: readonly Profile[],
  members: ReadonlyMap<number, readonly number[]>,
): Event[] {
  return [...members.values()]
    .toSorted((a, b) => (b.at(-1) ?? 0) - (a.at(-1) ?? 0))
    .map((stories) => {
      const told = stories.flatMap((story) => profiles[story] ?? []);
      const first = told.reduce((best, each) => (each.seenAt < best.seenAt ? each : best));
      return { id: first.id, stories: told.map(({ id }) => id).toReversed() };
    });
}
