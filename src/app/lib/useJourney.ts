import { type RefObject, useLayoutEffect, useRef } from "react";

/** How the reader came to the page that is shown. */
interface Journey {
  /** Whether by Back or Forward. */
  wentBack: boolean;
  /** The path of the page that was left; undefined on the page that was opened first. */
  left: string | undefined;
}

/** A page that the reader goes on to begins at its top; one gone back to is where the browser left it. */
export function useJourney(): RefObject<Journey> {
  const journey = useRef<Journey>({ wentBack: false, left: undefined });
  const shown = useRef(location.pathname);
  const isPopped = useRef(false);
  // Browsers ask the listeners of a window in the order they came: in a layout effect this one comes before the router's.
  useLayoutEffect(() => {
    // A link within the page, such as to its content, comes here too, and goes nowhere.
    const note = () => {
      isPopped.current = location.pathname !== shown.current;
    };
    addEventListener("popstate", note);
    return () => removeEventListener("popstate", note);
  }, []);
  // Before the effects of the page's heading, which asks how it was come to.
  useLayoutEffect(() => {
    if (shown.current === location.pathname) return;
    journey.current = { wentBack: isPopped.current, left: shown.current };
    if (!isPopped.current) scrollTo(0, 0);
    shown.current = location.pathname;
    isPopped.current = false;
  });
  return journey;
}
