import type { StoryCard } from "../../model/card.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useNow } from "../lib/now.ts";
import { fullDate, isToldAsDate, machineTime, relativeTime } from "../lib/relativeTime.ts";

/** The words for when a story was published, kept current: how long ago, and the date in full. */
export function useStoryTime({ published, seenAt }: StoryCard) {
  const { m, locale } = useI18n();
  const now = useNow();
  const time = published ?? { at: seenAt, precision: "minute" as const };
  const ago = relativeTime(time, now, locale);
  const date = fullDate(time, now, locale);
  return {
    relative: published ? ago : m.timeUnknown(ago, isToldAsDate(time, now)),
    full:
      published?.precision === "hour"
        ? m.around(date)
        : published
          ? date
          : m.timeUnknown(date, true),
    machine: machineTime(time),
    /** For the small script that puts "2 hours ago" over the date before the page is first painted. */
    precision: published?.precision,
  };
}

/** When a story was published, how long ago; the date in full when pointed at. */
export function StoryTime({ story }: { story: StoryCard }) {
  const { relative, full, machine, precision } = useStoryTime(story);
  return (
    <time
      suppressHydrationWarning
      dir="auto"
      dateTime={machine}
      data-precision={precision}
      title={full}
      className="text-quiet"
    >
      {relative}
    </time>
  );
}
