/** Where a finger is, in pixels of the view, and when, in milliseconds. */
export interface Point {
  x: number;
  y: number;
  at: number;
}

/** Pixels from the side of the screen that are the system's. */
const EDGE = 24;

/** Pixels after which a move has a direction. */
const SLOP = 10;

/** Degrees from level above which a move is scrolling. */
const STEEPEST = 30;

/** Milliseconds after which a finger that has not moved means something else: a menu, a selection. */
const REST = 400;

/** Pixels that a swipe takes where it is set to take the most and the least. */
const FARTHEST = 180;
const NEAREST = 40;

/** Pixels a millisecond at which a finger throws: then half the way is enough. */
const FAST = 0.6;

/** How far a swipe has to go. */
export function distanceFor(sensitivity: number): number {
  return FARTHEST - (FARTHEST - NEAREST) * sensitivity;
}

/** Whether a finger that comes down here may begin a swipe of ours. */
export function isInside({ x }: Point, width: number): boolean {
  return x >= EDGE && x <= width - EDGE;
}

/** What the first move of a finger is: not known yet, a swipe, or something that is left to the browser. */
export function beginning(from: Point, to: Point): "unknown" | "swipe" | "other" {
  const [across, down] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
  if (Math.hypot(across, down) < SLOP) return to.at - from.at > REST ? "other" : "unknown";
  const isSteep = Math.atan2(down, across) > (STEEPEST * Math.PI) / 180;
  return isSteep || to.at - from.at > REST ? "other" : "swipe";
}

/** Whether a swipe that has come from one point to another is far enough; `speed` in pixels a millisecond, by direction. */
export function isDone(from: Point, to: Point, speed: number, sensitivity: number): boolean {
  const across = to.x - from.x;
  const needed = distanceFor(sensitivity);
  // A finger that goes back has thought better of it.
  if (Math.sign(speed) === -Math.sign(across) && Math.abs(speed) > FAST / 4) return false;
  const isThrown = Math.abs(speed) >= FAST;
  return Math.abs(across) >= (isThrown ? needed / 2 : needed) && !isSteepAtEnd(from, to);
}

function isSteepAtEnd(from: Point, to: Point): boolean {
  return beginning(from, { ...to, at: from.at }) === "other";
}

const NOT_OURS =
  "button, input, textarea, select, summary, video, audio, iframe, object, pre, code, table, " +
  "[contenteditable]:not([contenteditable=false]), dialog";

/** Whether something under the finger has its own use for it: media, code, controls, what scrolls sideways. */
export function isTaken(target: Element): boolean {
  if (target.closest(NOT_OURS)) return true;
  for (let each: Element | null = target; each; each = each.parentElement) {
    if (each.scrollWidth <= each.clientWidth) continue;
    if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
  }
  return false;
}

/** Whether some text is selected: then a finger moves the selection. */
export function isSelecting(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}
