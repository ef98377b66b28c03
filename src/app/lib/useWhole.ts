import { useDeferredValue } from "react";
import { wentOn } from "./location.ts";

/**
 * Whether all of what is drawn for `key` is to be drawn: a press is answered with what fills a window, and the rest follows. What
 * was drawn beforehand is taken over as it is, and a page gone back to needs its whole height at once.
 */
export function useWhole(key: string): boolean {
  return useDeferredValue<string | null>(key, wentOn() ? null : undefined) === key;
}
