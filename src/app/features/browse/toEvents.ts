import { placedAt, type StoryCard } from "../../../model/card.ts";
import type { EditionEvent } from "../../../model/edition.ts";

/** What one card of a list stands for: an event, or a story that nobody else tells. */
export interface ToldEvent {
  /** The story that the card shows. */
  lead: StoryCard;
  /** The other stories of the event, newest first; those that only print another's text are folded away. */
  others: StoryCard[];
  /** How many outlets tell it. */
  outlets: number;
  /** Where it stands in time: its newest story. */
  newest: StoryCard;
}

/**
 * The events that these stories tell, the newest first. Only what is in `stories` counts: narrowed to one outlet, an event
 * is what that outlet tells of it, and a copy is shown when the story it copies is not.
 */
export function toEvents(
  stories: readonly StoryCard[],
  events: readonly EditionEvent[],
): ToldEvent[] {
  const shown = new Map(stories.map((story) => [story.id, story]));
  const folded = new Set(stories.flatMap(({ copies }) => (copies ?? []).map(({ id }) => id)));
  const groups = new Map<string, StoryCard[]>();
  const eventOf = new Map(
    events.flatMap((event) => event.stories.map((id) => [id, event] as const)),
  );
  for (const story of stories) {
    const event = eventOf.get(story.id);
    if (!event) groups.set(story.id, [story]);
    else if (!groups.has(event.id)) {
      groups.set(
        event.id,
        event.stories.flatMap((id) => shown.get(id) ?? []),
      );
    }
  }
  return [...groups.values()].flatMap((all) => toldEvent(all, folded));
}

function toldEvent(all: readonly StoryCard[], folded: ReadonlySet<string>): ToldEvent[] {
  const [lead, ...others] = all.filter(({ id }) => !folded.has(id));
  if (!lead) return [];
  const newest = all.reduce((a, b) => (placedAt(a) >= placedAt(b) ? a : b));
  const outlets = new Set(all.flatMap(outletIds)).size;
  return [{ lead, others, outlets, newest }];
}

function outletIds({ outlet, copies = [] }: StoryCard): string[] {
  return [outlet, ...copies.map((copy) => copy.outlet)].flatMap((each) => each?.id ?? []);
}
