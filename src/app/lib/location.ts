import { useSyncExternalStore } from "react";
import { afterFrame } from "./afterFrame.ts";

const listeners = new Set<() => void>();

/**
 * Goes to an address of the site, as a new entry of the history or in the place of this one. What is drawn follows once the
 * press that led here has been answered by a frame.
 */
export function navigate(to: string, how: { replace?: boolean; state?: unknown } = {}): void {
  if (how.replace) history.replaceState(how.state, "", to);
  else history.pushState(how.state, "", to);
  afterFrame(() => {
    for (const listener of listeners) listener();
  });
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
  addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("popstate", listener);
  };
}
