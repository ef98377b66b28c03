/** Milliseconds until a page that was asked for is to be there. */
const SOON = 100;

let isSlow = false;

/**
 * Whether one page may give way to the next with a movement. Not where the reader wants none, and not once a page has taken
 * long to draw: the browser draws both anew for it, and a slow device would keep the reader waiting for that each time.
 */
export function mayMove(): boolean {
  return !isSlow && !globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches;
}

/** Notes how long a page took to draw, in milliseconds. */
export function noteDrawn(took: number): void {
  if (took > SOON) isSlow = true;
}
