import type { ListHead } from "../../model/list.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useNow } from "../lib/now.ts";
import { isToldAsDate, relativeTime } from "../lib/relativeTime.ts";

/** How new the edition is, and what is in it. */
export function EditionFooter({ edition }: { edition: ListHead }) {
  const { m, locale, number } = useI18n();
  const now = useNow();
  const updated = edition.updatedAt && { at: edition.updatedAt, precision: "minute" as const };
  const [stories, outlets] = [edition.stories, edition.outlets.length];
  return (
    <footer className="space-y-2 text-center text-sm/5 text-quiet">
      <p suppressHydrationWarning>
        {m.holds(
          { count: stories, shown: number(stories) },
          { count: outlets, shown: number(outlets) },
        ) +
          (updated
            ? ` · ${m.updated(relativeTime(updated, now, locale), isToldAsDate(updated, now))}`
            : "")}
      </p>
      <p>{m.noTracking}</p>
    </footer>
  );
}
