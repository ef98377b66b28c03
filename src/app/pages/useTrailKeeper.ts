import { useEffect, useRef } from "react";
import {
  currentTrail,
  keepTrail,
  readTrail,
  setTrail,
  startTrail,
  type Trail,
} from "../features/neighbours/trail.ts";
import { useSite } from "../lib/Site.tsx";
import type { Address } from "../paths.ts";
import { addressAt } from "../useAddress.ts";
import { storyOf, trailStories } from "./storyRows.ts";

/** Notes which list a story was opened from, and keeps it with the story's entry of the history. */
export function useTrailKeeper(address: Address): void {
  const site = useSite();
  const begun = useRef<{ id: string; trail: Trail }>(undefined);
  useEffect(() => {
    // Before the link is followed, while the list is still there.
    const note = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("main a") : null;
      const id = link ? storyOf(site, link) : undefined;
      if (id === undefined || addressAt(site, location).address.page === "story") return;
      const from = location.pathname + location.search;
      begun.current = { id, trail: startTrail(from, trailStories(site), id) };
    };
    document.addEventListener("click", note, { capture: true });
    return () => document.removeEventListener("click", note, { capture: true });
  }, [site]);
  const id = address.page === "story" ? address.id : undefined;
  useEffect(() => {
    if (id === undefined) return setTrail(undefined);
    const kept = readTrail(history.state);
    const trail = kept ?? trailTo(id, begun.current);
    if (trail && !kept) keepTrail(trail);
    setTrail(trail);
  }, [id]);
}

/** The trail of a story that was just gone to: from its list, or on from another story. */
function trailTo(id: string, begun: { id: string; trail: Trail } | undefined): Trail | undefined {
  const before = currentTrail();
  if (before) return { ...before, steps: before.steps + 1 };
  return begun?.id === id ? begun.trail : undefined;
}
