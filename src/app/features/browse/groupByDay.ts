import { placedAt, type StoryCard } from "../../../model/story.ts";
import { dayOf } from "../../lib/relativeTime.ts";

/** The stories of one calendar day. */
export interface Day {
  /** Days since 1970, in the reader's time zone. */
  day: number;
  stories: StoryCard[];
}

/** Stories by the day they were published (or seen, where that is not known), newest day first, their order kept. */
export function groupByDay(stories: readonly StoryCard[]): Day[] {
  const days = new Map<number, StoryCard[]>();
  for (const story of stories) {
    const day = dayOf({ at: placedAt(story), precision: story.published?.precision ?? "day" });
    days.set(day, [...(days.get(day) ?? []), story]);
  }
  return [...days].map(([day, its]) => ({ day, stories: its })).toSorted((a, b) => b.day - a.day);
}
