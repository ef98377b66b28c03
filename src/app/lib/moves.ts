import { flushSync } from "react-dom";

/** Milliseconds until a page that was asked for is to be there. */
const SOON = 100;

let isSlow = false;

/**
 * Has one page give way to the next, with a movement where there may be one: not where the reader wants none, and not once a
 * page has taken long, as the browser draws both anew for it.
 */
export function giveWay(act: () => void): void {
  if (isSlow || !canMove()) act();
  else document.startViewTransition(() => flushSync(act));
}

/** Notes how long a page took to come, in milliseconds. */
export function noteTaken(took: number): void {
  if (took > SOON) isSlow = true;
}

function canMove(): boolean {
  return (
    "startViewTransition" in document && !matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}
