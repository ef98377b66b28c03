import { type RefObject, useEffect } from "react";
import { arrival, isAsHigh, keptPlace } from "../../lib/place.ts";

/** Milliseconds without scrolling after which the reader has come to rest. */
const REST = 150;

/** Pixels by which a place may be missed. */
const NEAR = 4;

/** Whether the page is scrolled to where this entry of the history was left: then it is not for anybody else to scroll. */
export function isWhereLeft(): boolean {
  return keptPlace() > 0 && Math.abs(scrollY - keptPlace()) <= NEAR && isAsHigh();
}

/**
 * Whether the reader may be taken to where they were: not when they have begun to scroll, and not when they went back to the
 * top. A list that is gone to by a link begins at its top.
 */
export function mayBringBack(kind: "list" | "story"): boolean {
  const { cameBy, hasMoved } = arrival();
  if (hasMoved || (cameBy === "going" && kind === "list")) return false;
  return keptPlace() > 0 || (cameBy !== "back" && scrollY < NEAR);
}

/** Whether it was Back or Forward that led to this page. */
export function cameBack(): boolean {
  return arrival().cameBy === "back";
}

/**
 * Calls when the reader comes to rest after scrolling, when they press something, which may lead to another page, and when they
 * leave the site. Returns how to stop.
 */
export function onRest(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const shown = location.pathname + location.search;
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    if (location.pathname + location.search === shown) act();
  };
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(now, REST);
  };
  const leave = () => {
    if (timer !== undefined) now();
  };
  addEventListener("scroll", wait, { passive: true });
  addEventListener("click", leave, { capture: true });
  addEventListener("pagehide", leave);
  return () => {
    clearTimeout(timer);
    removeEventListener("scroll", wait);
    removeEventListener("click", leave, { capture: true });
    removeEventListener("pagehide", leave);
  };
}

/** Forgets something when its page is put out of sight, so that it is asked anew when the reader comes back to it. */
export function useForgetful(known: RefObject<unknown>): void {
  useEffect(
    () => () => {
      known.current = undefined;
    },
    [known],
  );
}
