import { useEffect, useState } from "react";
import { afterFrame } from "./afterFrame.ts";
import { giveWay } from "./moves.ts";

const listeners = new Set<() => void>();
let isPopped = false;
let toldAt = 0;
let shownPath: string | undefined;

/**
 * Goes to an address of the site, as a new entry of the history or in the place of this one. What is drawn follows once the
 * press that led here has been answered by a frame. An address that the reader is at already is not gone to again: Back would
 * lead nowhere.
 */
export function navigate(to: string, how: { replace?: boolean } = {}): void {
  if (!how.replace && to === current()) return;
  if (how.replace) history.replaceState(history.state, "", to);
  else history.pushState({ visit: freshVisit() }, "", to);
  isPopped = false;
  afterFrame(tell);
}

/** Whether it was Back or Forward that led to the address of the address bar, not `navigate`. */
export function wentBack(): boolean {
  return isPopped;
}

/** Whether the reader went on to the address of the address bar on this page's own account: by a link, not by Back. */
export function wentOn(): boolean {
  return toldAt > 0 && !isPopped;
}

/** A name for the entry of the history that is shown, which stays with it. */
export function visitOf(): string {
  const { visit } = (history.state ?? {}) as { visit?: unknown };
  if (typeof visit === "string") return visit;
  const fresh = freshVisit();
  history.replaceState({ ...(history.state as object | null), visit: fresh }, "");
  return fresh;
}

function freshVisit(): string {
  return Math.random().toString(36).slice(2);
}

/**
 * Path and query of the address bar, and the name of its visit; of the path `drawn` where a page is drawn beforehand. Not an
 * external store, which React draws with everything that follows from it before the browser may paint.
 */
export function useLocation(drawn: string | undefined): { path: string; visit?: string } {
  const [path, setPath] = useState(drawn ?? current);
  useEffect(() => {
    const follow = () => setPath(current());
    follow();
    return subscribe(follow);
  }, []);
  return { path, ...(typeof history === "object" && { visit: visitOf() }) };
}

function current(): string {
  return location.pathname + location.search;
}

function subscribe(listener: () => void): () => void {
  shownPath ??= location.pathname;
  listeners.add(listener);
  addEventListener("popstate", pop);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("popstate", pop);
  };
}

function pop(): void {
  isPopped = true;
  afterFrame(tell);
}

/** Milliseconds since it was told that the address is another. */
export function sinceTold(): number {
  return performance.now() - toldAt;
}

function tell(): void {
  toldAt = performance.now();
  const isOther = location.pathname !== shownPath;
  shownPath = location.pathname;
  const tellAll = () => {
    for (const listener of listeners) listener();
  };
  // The same page for other outlets comes without a movement.
  if (isOther) giveWay(tellAll);
  else tellAll();
}
