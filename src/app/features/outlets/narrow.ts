import type { StoryCard } from "../../../model/card.ts";
import type { ListRow } from "../../../model/list.ts";

/**
 * The rows that these outlets tell, each as they alone tell it; every row when none is chosen. A row of which only another
 * outlet's story is known in full is shown by their own, without its excerpt.
 */
export function narrow(rows: readonly ListRow[], outlets: readonly string[]): ListRow[] {
  if (outlets.length === 0) return [...rows];
  return rows.flatMap((row) => {
    const [story, ...others] = [row.story, ...row.others].filter((each) => isOf(each, outlets));
    return story ? [{ ...row, story, others, told: tellersOf([story, ...others], outlets) }] : [];
  });
}

/** How many of these outlets tell or print one of these stories. */
function tellersOf(stories: readonly StoryCard[], outlets: readonly string[]): number {
  const ids = stories.flatMap(({ outlet, copies = [] }) =>
    [outlet, ...copies.map((copy) => copy.outlet)].flatMap((each) => each?.id ?? []),
  );
  return new Set(ids.filter((id) => outlets.includes(id))).size;
}

/** Whether a story is of these outlets; every story is when none is chosen. */
export function isOf({ outlet }: StoryCard, outlets: readonly string[]): boolean {
  return outlets.length === 0 || (outlet !== undefined && outlets.includes(outlet.id));
}

/** The choice with one outlet put in, or taken out where it was in. */
export function toggle(outlets: readonly string[], id: string): string[] {
  return outlets.includes(id) ? outlets.filter((each) => each !== id) : [...outlets, id];
}
