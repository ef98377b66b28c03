import type { EditionReading } from "../../model/edition.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { useNow } from "../lib/now.ts";
import { isToldAsDate, relativeTime } from "../lib/relativeTime.ts";

/** How new the edition is, what is in it, and what had to be left out. */
export function EditionFooter({ reading: { edition, leftOut } }: { reading: EditionReading }) {
  const { m, locale, number } = useI18n();
  const now = useNow();
  const updated = { at: edition.updatedAt, precision: "minute" as const };
  const [stories, outlets] = [edition.stories.length, edition.outlets.length];
  return (
    <footer className="space-y-2 text-center text-xs/5 text-quiet">
      <p>
        {m.holds(
          { count: stories, shown: number(stories) },
          { count: outlets, shown: number(outlets) },
        )}
        {" · "}
        {m.updated(relativeTime(updated, now, locale), isToldAsDate(updated, now))}
      </p>
      {leftOut.length > 0 && (
        <details>
          <summary className="cursor-pointer font-semibold">
            {m.leftOut(leftOut.length, number(leftOut.length))}
          </summary>
          <ul lang="en" dir="ltr" className="mt-2 font-mono text-2xs">
            {leftOut.map((fault) => (
              <li key={fault.message}>{fault.message}</li>
            ))}
          </ul>
        </details>
      )}
      <p>{m.noTracking}</p>
    </footer>
  );
}
