import { useSyncExternalStore } from "react";
import type { PublishedTime } from "../../model/time.ts";
import { distanceOf, heedTimeZone } from "./relativeTime.ts";

/** Milliseconds. Labels count minutes, so that none is wrong for longer than this. */
const TICK = 20_000;

let now: Date | undefined;
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/**
 * The present moment, kept current: who uses it is drawn again at each tick, and when the page comes back into view.
 * Undefined where a page is drawn beforehand: nobody knows when it will be read. While such a page is taken over too, but for a
 * `time` that the small script in its head has put in words: that is the same again, and need not be drawn twice.
 */
export function useNow(time?: PublishedTime): Date | undefined {
  const taken = () => (time && distanceOf(time, told()) ? told() : undefined);
  return useSyncExternalStore(subscribe, present, taken);
}

function present(): Date {
  now ??= told() ?? new Date();
  return now;
}

let toldAt: Date | undefined;

/** When the small script put the times of the page in words; undefined where it did not. */
function told(): Date | undefined {
  if (typeof document === "undefined") return undefined;
  const instant = Number(document.documentElement.dataset["told"]);
  if (Number.isFinite(instant)) toldAt ??= new Date(instant);
  return toldAt;
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
  if (Math.abs(Date.now() - present().getTime()) > TICK) tick();
}
