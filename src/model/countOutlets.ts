import type { OutletCount } from "./edition.ts";
import type { StoryCard } from "./card.ts";

/** The outlets of some stories with how many each has: the most first, then by name. */
export function countOutlets(stories: readonly StoryCard[]): OutletCount[] {
  const counts = new Map<string, OutletCount>();
  for (const { outlet } of stories) {
    if (!outlet) continue;
    const known = counts.get(outlet.id);
    counts.set(outlet.id, { ...outlet, ...known, stories: (known?.stories ?? 0) + 1 });
  }
  return [...counts.values()].toSorted(
    (a, b) => b.stories - a.stories || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
