import { type RefObject, useLayoutEffect, useRef } from "react";
import { afterFrame } from "./afterFrame.ts";
import { sinceTold, wentBack } from "./location.ts";
import { noteTaken } from "./moves.ts";
import { keepPlace, keptPlace, noteArrival, takeResumed } from "./place.ts";

/** How the reader came to the page that is shown. */
interface Journey {
  /** Whether by Back or Forward. */
  wentBack: boolean;
  /** The path of the page that was left; undefined on the page that was opened first. */
  left: string | undefined;
}

/** A page that the reader goes on to begins at its top; one gone back to is where it was left. */
export function useJourney(path: string): RefObject<Journey> {
  const journey = useRef<Journey>({ wentBack: false, left: undefined });
  const shown = useRef(path);
  useLayoutEffect(() => keepPlace(() => shown.current === location.pathname), []);
  // Before the effects of the page's heading, which asks how it was come to.
  useLayoutEffect(() => {
    if (shown.current === path) return;
    afterFrame(() => noteTaken(sinceTold()));
    const isBack = wentBack();
    journey.current = { wentBack: isBack, left: shown.current };
    noteArrival(isBack ? "back" : takeResumed() ? "opening" : "going");
    scrollTo({ top: isBack ? keptPlace() : 0, behavior: "instant" });
    shown.current = path;
  }, [path]);
  return journey;
}
