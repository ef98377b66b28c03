import { useSyncExternalStore } from "react";
import { afterFrame } from "./afterFrame.ts";

const listeners = new Set<() => void>();
let isPopped = false;
let toldAt = 0;

/**
 * Goes to an address of the site, as a new entry of the history or in the place of this one. What is drawn follows once the
 * press that led here has been answered by a frame. An address that the reader is at already is not gone to again: Back would
 * lead nowhere.
 */
export function navigate(to: string, how: { replace?: boolean; state?: unknown } = {}): void {
  if (!how.replace && to === current()) return;
  if (how.replace) history.replaceState(how.state, "", to);
  else history.pushState(how.state, "", to);
  isPopped = false;
  afterFrame(tell);
}

/** Whether it was Back or Forward that led to the address of the address bar, not `navigate`. */
export function wentBack(): boolean {
  return isPopped;
}

/** Path and query of the address bar; `drawn` where a page is drawn beforehand. */
export function useLocation(drawn: string | undefined): string {
  return useSyncExternalStore(subscribe, current, drawn === undefined ? current : () => drawn);
}

function current(): string {
  return location.pathname + location.search;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("popstate", pop);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", pop);
  };
}

function pop(): void {
  isPopped = true;
  tell();
}

/** Milliseconds since it was told that the address is another. */
export function sinceTold(): number {
  return performance.now() - toldAt;
}

function tell(): void {
  toldAt = performance.now();
  for (const listener of listeners) listener();
}
