import { useSyncExternalStore } from "react";
import type { Place } from "./useAddress.ts";

const listeners = new Set<() => void>();
let expected: Place | undefined;

/** Has the page of a place drawn out of sight, so that it is there when the reader goes to it; the one before goes. */
export function prerender(place: Place | undefined): void {
  expected = place;
  for (const listener of listeners) listener();
}

/** The place whose page is to be drawn out of sight. */
export function usePrerendered(): Place | undefined {
  return useSyncExternalStore(subscribe, now, never);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const now = () => expected;
const never = () => undefined;
