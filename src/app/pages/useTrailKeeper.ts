import { useEffect, useRef } from "react";
import {
  currentTrail,
  keepTrail,
  readTrail,
  setTrail,
  startTrail,
  type Trail,
} from "../features/neighbours/trail.ts";
import { afterFrame } from "../lib/afterFrame.ts";
import { useSite } from "../lib/Site.tsx";
import type { Address } from "../paths.ts";
import { addressAt } from "../useAddress.ts";
import { storyOf, trailStories } from "./storyRows.ts";

/** Notes which list a story was opened from, and keeps it with the story's entry of the history. */
export function useTrailKeeper(address: Address): void {
  const site = useSite();
  const begun = useRef<{ id: string; trail: Trail }>(undefined);
  useEffect(() => {
    // While the list is still there: what is drawn follows after a frame too, and this one was asked for first.
    const note = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>("main a") : null;
      const id = link ? storyOf(site, link) : undefined;
      if (id === undefined || addressAt(site, location).address.page === "story") return;
      const from = location.pathname + location.search;
      afterFrame(() => {
        begun.current = { id, trail: startTrail(from, trailStories(site), id) };
      });
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
function trailTo(id: string, begun: { id: string; trail: Trail } | undefined): Trail | undefined {
  const before = currentTrail();
  if (before) return { ...before, steps: before.steps + 1 };
  return begun?.id === id ? begun.trail : undefined;
}
