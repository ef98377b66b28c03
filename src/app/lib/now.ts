import { useSyncExternalStore } from "react";
import { heedTimeZone } from "./relativeTime.ts";

/** Milliseconds. Labels count minutes, so that none is wrong for longer than this. */
const TICK = 20_000;

let now: Date | undefined;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/**
 * The present moment, kept current: who uses it is drawn again at each tick, and when the page comes back into view.
 * Undefined where a page is drawn beforehand: nobody knows when it will be read.
 */
export function useNow(): Date | undefined {
  return useSyncExternalStore(subscribe, present, unknown);
}

function present(): Date {
  now ??= new Date();
  return now;
}

function unknown(): undefined {
  return undefined;
}

function tick(): void {
  now = new Date();
  heedTimeZone();
  for (const listener of listeners) listener();
}

/** One clock for the page, which stands still while nobody looks. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    now = new Date();
    wind();
    document.addEventListener("visibilitychange", wind);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    document.removeEventListener("visibilitychange", wind);
  };
}

/** Starts the clock with the right time when the page is in view, and stops it when it is not. */
function wind(): void {
  clearInterval(timer);
  if (document.hidden) return;
  timer = setInterval(tick, TICK);
  tick();
}
