import { useEffect, useEffectEvent } from "react";
import type { ListRow } from "../../../model/list.ts";
import { rowName } from "../../../model/list.ts";
import { markRead } from "../../data/marks/write.ts";
import { useSettings } from "../../data/settings.ts";
import { SHOWN_PAGE } from "../../lib/shownPage.ts";

/** Where the reader wants it, sets a story to read when its row has been in view and is scrolled past. */
export function usePassed(rows: readonly ListRow[]): void {
  const isWanted = useSettings().markReadOnScroll === true;
  const pass = useEffectEvent((name: string | undefined) => {
    const row = rows.find((each) => rowName(each) === name);
    if (row) markRead(row.story.id, "scroll");
  });
  useEffect(() => {
    const main = document.querySelector("main");
    if (!isWanted || !main) return undefined;
    const seen = new WeakSet<Element>();
    const observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const { height, bottom } = boundingClientRect;
        // A row that is taken away has no height: the reader left it, and did not pass it.
        if (isIntersecting) seen.add(target);
        else if (seen.has(target) && height > 0 && bottom <= 0) {
          pass((target as HTMLElement).dataset["row"]);
        }
      }
    });
    const watch = () => {
      for (const row of document.querySelectorAll(`${SHOWN_PAGE} [data-row]`))
        observer.observe(row);
    };
    watch();
    // Rows come with each part, and again when the reader comes back to one that was out of sight.
    const comings = new MutationObserver(watch);
    comings.observe(main, { childList: true, subtree: true });
    return () => {
      comings.disconnect();
      observer.disconnect();
    };
  }, [isWanted]);
}
