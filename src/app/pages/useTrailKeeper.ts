import { useEffect, useRef } from "react";
import {
  currentTrail,
  keepTrail,
  readTrail,
  setTrail,
  startTrail,
  type Trail,
} from "../features/neighbours/trail.ts";
import { SHOWN_PAGE } from "../lib/shownPage.ts";
import { useSite } from "../lib/Site.tsx";
import type { Address } from "../paths.ts";
import { addressAt } from "../useAddress.ts";
import { storyOf, trailStories } from "./storyRows.ts";

/** The trail to a story whose link was pressed: made when the story is there, since its list is kept. */
interface Begun {
  id: string;
  start: () => Trail;
}

/** Notes which list a story was opened from, and keeps it with the story's entry of the history. */
export function useTrailKeeper(address: Address): void {
  const site = useSite();
  const begun = useRef<Begun>(undefined);
  useEffect(() => {
    // Before the address is another one.
    const note = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("main a") : null;
      const id = link ? storyOf(site, link) : undefined;
      const list = link?.closest(SHOWN_PAGE);
      if (!list || id === undefined || addressAt(site, location).address.page === "story") return;
      const from = location.pathname + location.search;
      begun.current = { id, start: () => startTrail(from, trailStories(site, list), id) };
    };
    document.addEventListener("click", note, { capture: true });
    return () => document.removeEventListener("click", note, { capture: true });
  }, [site]);
  const id = address.page === "story" ? address.id : undefined;
  useEffect(() => {
    if (id === undefined) return setTrail(undefined);
    const kept = readTrail(history.state);
    const trail = kept ?? trailTo(id, begun.current);
    begun.current = undefined;
    if (trail && !kept) keepTrail(trail);
    setTrail(trail);
    // A place on the page that is gone to is one more entry of the history.
    const stepOn = () => {
      const next = readTrail(history.state) ?? trailTo(id, undefined);
      if (next) keepTrail(next);
      setTrail(next);
    };
    addEventListener("hashchange", stepOn);
    return () => removeEventListener("hashchange", stepOn);
  }, [id]);
}

/** The trail of a story that was just gone to: from its list, or on from another story. */
function trailTo(id: string, begun: Begun | undefined): Trail | undefined {
  const before = currentTrail();
  if (before) return { ...before, steps: before.steps + 1 };
  return begun?.id === id ? begun.start() : undefined;
}
