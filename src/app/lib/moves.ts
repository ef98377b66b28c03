import { flushSync } from "react-dom";

/** Milliseconds until a page that was asked for is to be there. */
const SOON = 100;

let isSlow = false;

/**
 * Has one page give way to the next, with a movement where there may be one: not where the reader wants none, and not once one
 * has taken long, as the browser draws both anew for it.
 */
export function giveWay(act: () => void): void {
  if (isSlow || !canMove()) {
    act();
    return;
  }
  // A movement that the next one cuts short is no error.
  document.startViewTransition(() => flushSync(act)).ready.catch(() => undefined);
}

/** Notes how long a page took to come, in milliseconds, and how long it may. */
export function noteTaken(took: number, most = SOON): void {
  if (took > most) isSlow = true;
}

function canMove(): boolean {
  return (
    "startViewTransition" in document && !matchMedia("(prefers-reduced-motion: reduce)").matches
  );
}
