import { placedAt, type StoryCard } from "../../model/card.ts";
import type { Edition } from "../../model/edition.ts";
import { compareRows, type ListRow } from "../../model/list.ts";
import type { DayOf } from "./dayOf.ts";

/** How many other stories of an event a row carries. */
const OTHERS = 12;

/** One story of an event for those who tell it, and all of its stories. */
interface ToldEvent {
  id: string;
  stories: StoryCard[];
  outlets: number;
}

/**
 * Makes the rows of lists of an edition's stories: a row for each event that is told in the list, by the stories that are of
 * the list, and one for each story that nobody else tells. Newest first, see `compareRows`.
 */
export function rowMaker({ stories, events }: Edition, dayOf: DayOf) {
  const byId = new Map(stories.map((story) => [story.id, story]));
  const eventOf = new Map<string, ToldEvent>();
  for (const { id, stories: ids } of events) {
    const told = ids.flatMap((each) => byId.get(each) ?? []);
    if (told.length === 0) continue;
    const event = { id, stories: told, outlets: tellersOf(told) };
    for (const { id: storyId } of told) eventOf.set(storyId, event);
  }
  return (listed: readonly StoryCard[]): ListRow[] => {
    const groups = new Map<string, StoryCard[]>();
    for (const story of listed) {
      const key = eventOf.get(story.id)?.id ?? story.id;
      const group = groups.get(key);
      if (group) group.push(story);
      else groups.set(key, [story]);
    }
    return [...groups.values()]
      .map((group) => rowOf(group, eventOf.get(group[0]?.id ?? ""), dayOf))
      .toSorted(compareRows);
  };
}

/** @param group the stories of one event that are of the list; at least one. */
function rowOf(group: StoryCard[], event: ToldEvent | undefined, dayOf: DayOf): ListRow {
  const inList = new Set(group.map(({ id }) => id));
  // The event names the story that stands for it first.
  const ordered = event ? event.stories.filter(({ id }) => inList.has(id)) : group;
  const folded = new Set(ordered.flatMap(({ copies = [] }) => copies.map(({ id }) => id)));
  const shown = ordered.filter(({ id }) => !folded.has(id));
  const [story = group[0] as StoryCard, ...others] = shown;
  const at = group.map(placedAt).reduce((a, b) => (a > b ? a : b));
  return {
    story,
    others: others.slice(0, OTHERS).map(brief),
    ...(event && { event: event.id }),
    told: event ? event.outlets : tellersOf([story]),
    day: dayOf(at),
    at,
  };
}

/** What a row says of another story of its event. */
function brief({ picture: _picture, copies: _copies, ...story }: StoryCard): StoryCard {
  return { ...story, excerpt: "", tags: [], authors: [] };
}

function tellersOf(stories: readonly StoryCard[]): number {
  const ids = stories.flatMap(({ outlet, copies = [] }) =>
    [outlet, ...copies.map((copy) => copy.outlet)].flatMap((each) => each?.id ?? []),
  );
  return Math.max(1, new Set(ids).size);
}
