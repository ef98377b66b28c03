import { useEffect, useRef } from "react";
import { markOf, useMarksLoaded } from "../../data/marks/marks.ts";
import { keepPlace } from "../../data/marks/write.ts";
import type { Place } from "../../data/marks/marks.ts";
import { SHOWN_PAGE } from "../../lib/shownPage.ts";
import { isWhereLeft, mayBringBack, onRest, useForgetful } from "./where.ts";

/** Takes the reader back to the paragraph that they were reading, and keeps it as they go on. */
export function useStoryPlace(id: string): void {
  const isLoaded = useMarksLoaded();
  const broughtBack = useRef<string>(undefined);
  useForgetful(broughtBack);
  useEffect(() => {
    if (!isLoaded) return undefined;
    if (broughtBack.current !== id) {
      broughtBack.current = id;
      const { place } = markOf(id);
      if (place && !location.hash && !isWhereLeft() && mayBringBack("story")) goTo(place);
    }
    let last = placeNow();
    return onRest(() => {
      const now = placeNow();
      if (now?.block === last?.block && now?.fraction === last?.fraction) return;
      last = now;
      keepPlace(id, now);
    });
  }, [id, isLoaded]);
}

function blocks(): Element[] {
  return [...(document.querySelector(`${SHOWN_PAGE} [data-body]`)?.children ?? [])];
}

function goTo({ block, fraction }: Place): void {
  const box = blocks()[block]?.getBoundingClientRect();
  if (box) scrollTo({ top: scrollY + box.top + box.height * fraction, behavior: "instant" });
}

/** The block at the top of the view; undefined before the first and after the last: then the story begins anew. */
function placeNow(): Place | undefined {
  const all = blocks();
  const block = all.findIndex((each) => each.getBoundingClientRect().bottom > 1);
  const box = all[block]?.getBoundingClientRect();
  if (!box || (block === 0 && box.top > 0)) return undefined;
  const end = all.at(-1)?.getBoundingClientRect();
  if (end && end.bottom <= innerHeight / 2) return undefined;
  const above = box.height > 0 ? Math.max(0, -box.top / box.height) : 0;
  return { block, fraction: Math.round(above * 1000) / 1000 };
}
