import { type RefObject, useLayoutEffect, useRef } from "react";
import { isResumed, keepPlace, keptPlace, noteArrival } from "./place.ts";

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
  const isPopped = useRef(false);
  useLayoutEffect(() => {
    const note = () => {
      isPopped.current = true;
    };
    addEventListener("popstate", note);
    const stopKeeping = keepPlace(() => shown.current === location.pathname);
    return () => {
      removeEventListener("popstate", note);
      stopKeeping();
    };
  }, []);
  // Before the effects of the page's heading, which asks how it was come to.
  useLayoutEffect(() => {
    if (shown.current === path) return;
    journey.current = { wentBack: isPopped.current, left: shown.current };
    noteArrival(isPopped.current ? "back" : isResumed() ? "opening" : "going");
    scrollTo({ top: isPopped.current ? keptPlace() : 0, behavior: "instant" });
    shown.current = path;
    isPopped.current = false;
  }, [path]);
  return journey;
}
