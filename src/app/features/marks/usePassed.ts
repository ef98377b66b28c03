import { useEffect } from "react";
import type { ListRow } from "../../../model/list.ts";
import { rowName } from "../../../model/list.ts";
import { markRead } from "../../data/marks/write.ts";
import { useSettings } from "../../data/settings.ts";

/** Where the reader wants it, sets a story to read when its row has been in view and is scrolled past. */
export function usePassed(rows: readonly ListRow[]): void {
  const isWanted = useSettings().markReadOnScroll === true;
  useEffect(() => {
    if (!isWanted) return undefined;
    const stories = new Map(rows.map((row) => [rowName(row), row.story.id]));
    const seen = new Set<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting) seen.add(target);
        else if (seen.has(target) && boundingClientRect.bottom <= 0) {
          const id = stories.get((target as HTMLElement).dataset["row"] ?? "");
          if (id !== undefined) markRead(id, "scroll");
        }
      }
    });
    for (const row of document.querySelectorAll("main [data-row]")) observer.observe(row);
    return () => observer.disconnect();
  }, [isWanted, rows]);
}
