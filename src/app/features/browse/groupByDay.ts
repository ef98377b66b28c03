import { placedAt } from "../../../model/card.ts";
import { dayOf } from "../../lib/relativeTime.ts";
import type { ToldEvent } from "./toEvents.ts";

/** The events of one calendar day. */
export interface Day {
  /** Days since 1970, in the reader's time zone. */
  day: number;
  /** Those that most outlets tell first, and of equal ones the newest. */
  events: ToldEvent[];
}

/** Events by the day of their newest story (when it was published, or seen, where that is not known), newest day first. */
export function groupByDay(events: readonly ToldEvent[]): Day[] {
  const days = new Map<number, ToldEvent[]>();
  for (const event of events) {
    const { newest } = event;
    const day = dayOf({ at: placedAt(newest), precision: newest.published?.precision ?? "day" });
    days.set(day, [...(days.get(day) ?? []), event]);
  }
  return [...days]
    .map(([day, its]) => ({ day, events: its.toSorted(mostToldFirst) }))
    .toSorted((a, b) => b.day - a.day);
}

function mostToldFirst(a: ToldEvent, b: ToldEvent): number {
  if (a.outlets !== b.outlets) return b.outlets - a.outlets;
  return placedAt(a.newest) > placedAt(b.newest) ? -1 : 1;
}
