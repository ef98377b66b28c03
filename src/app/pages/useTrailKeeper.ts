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
import { type Site, useSite } from "../lib/Site.tsx";
import type { Address } from "../paths.ts";
import { addressAt } from "../useAddress.ts";
import { storyOf, trailStories } from "./storyRows.ts";

/** What was known when the link of a story was pressed. */
interface Begun {
  id: string;
  /** What shows the list. */
  list: Element;
  from: string;
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
      begun.current = { id, list, from: location.pathname + location.search };
    };
    document.addEventListener("click", note, { capture: true });
    return () => document.removeEventListener("click", note, { capture: true });
  }, [site]);
  const id = address.page === "story" ? address.id : undefined;
  useEffect(() => {
    if (id === undefined) return setTrail(undefined);
    const kept = readTrail(history.state);
    const trail = kept ?? trailTo(site, id, begun.current);
    begun.current = undefined;
    if (trail && !kept) keepTrail(trail);
    setTrail(trail);
    // A place on the page that is gone to is one more entry of the history.
    const stepOn = () => {
      const next = readTrail(history.state) ?? trailTo(site, id, undefined);
      if (next) keepTrail(next);
      setTrail(next);
    };
    addEventListener("hashchange", stepOn);
    return () => removeEventListener("hashchange", stepOn);
  }, [site, id]);
}

/** The trail of a story that was just gone to: from its list, which is kept, or on from another story. */
function trailTo(site: Site, id: string, begun: Begun | undefined): Trail | undefined {
  const before = currentTrail();
  if (before) return { ...before, steps: before.steps + 1 };
  return begun?.id === id ? startTrail(begun.from, trailStories(site, begun.list), id) : undefined;
}
