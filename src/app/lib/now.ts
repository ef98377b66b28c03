import { useSyncExternalStore } from "react";

/** Milliseconds. Labels count minutes, so that none is wrong for longer than this. */
const TICK = 20_000;

let now = new Date();
let timer: ReturnType<typeof setInterval> | undefined;
const listeners = new Set<() => void>();

/** The present moment, kept current: who uses it is drawn again at each tick, and when the page comes back into view. */
export function useNow(): Date {
  return useSyncExternalStore(subscribe, () => now);
}

function tick(): void {
  now = new Date();
  for (const listener of listeners) listener();
}

/** One clock for the page, which stands still while nobody looks. */
function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    now = new Date();
    timer = setInterval(tick, TICK);
    document.addEventListener("visibilitychange", tick);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
    document.removeEventListener("visibilitychange", tick);
  };
}
