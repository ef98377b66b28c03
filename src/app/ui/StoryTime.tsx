import { useState } from "react";
import type { StoryCard } from "../../model/card.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useNow } from "../lib/now.ts";
import { fullDate, isToldAsDate, machineTime, relativeTime } from "../lib/relativeTime.ts";

/**
 * The words for when a story was published, kept current: how long ago, and the date in full; and a title that
 * says that once it is pointed at.
 */
export function useStoryTime({ published, seenAt }: StoryCard) {
  const { m, locale } = useI18n();
  const now = useNow(published);
  const [isPointedAt, setPointedAt] = useState(false);
  const time = published ?? { at: seenAt, precision: "minute" as const };
  const relative = relativeTime(time, now, locale);
  // Made only when it is asked for: the format of a whole date costs a slow phone more than a card.
  const full = () => {
    const date = fullDate(time, now, locale);
    if (!published) return m.timeUnknown(date, true);
    return published.precision === "hour" ? m.around(date) : date;
  };
  return {
    relative: published ? relative : m.timeUnknown(relative, isToldAsDate(time, now)),
    full,
    title: isPointedAt ? full() : undefined,
    point: () => setPointedAt(true),
    machine: machineTime(time),
    /** For the small script that puts "2 hours ago" over the date before the page is first painted. */
    precision: published?.precision,
  };
}

/** When a story was published, how long ago; the date in full when pointed at. */
export function StoryTime({ story }: { story: StoryCard }) {
  const { relative, machine, precision, title, point } = useStoryTime(story);
  return (
    <time
      suppressHydrationWarning
      dir="auto"
      dateTime={machine}
      data-precision={precision}
      title={title}
      onPointerEnter={point}
      className="text-quiet"
    >
      {relative}
    </time>
  );
}
