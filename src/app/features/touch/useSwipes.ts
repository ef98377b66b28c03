import { useEffect, useRef, useState } from "react";
import { currentSettings } from "../../data/settings.ts";
import {
  beginning,
  distanceFor,
  isDone,
  isInside,
  isSelecting,
  isTaken,
  type Point,
} from "./swipe.ts";

/** Where a swipe leads: with the lines of the interface, or against them. */
type Way = "onwards" | "backwards";

/** What a swipe that begins on something does; a way that does nothing is left out. */
export type Swipes = Partial<Record<Way, { words: string; act: () => void }>>;

/** A swipe that is under way, as it is shown. */
export interface Swiping {
  words: string;
  /** Where the finger is. */
  x: number;
  y: number;
  isFar: boolean;
}

/** Half of what a setting goes over. */
const SENSITIVITY = 0.5;

interface Tracked {
  id: number;
  from: Point;
  last: Point;
  /** Pixels a millisecond, of the last moves. */
  speed: number;
  swipes: Swipes;
  isSwipe: boolean;
}

/**
 * Follows one finger over the content. `swipesOn` says what it can do where it comes down; undefined where nothing.
 * The browser keeps what is its own: scrolling, pulling down, pinching, selecting, menus, the edges of the screen.
 */
export function useSwipes(
  isOn: boolean,
  swipesOn: (target: Element) => Swipes | undefined,
): Swiping | undefined {
  const [swiping, setSwiping] = useState<Swiping>();
  const latest = useRef(swipesOn);
  useEffect(() => {
    latest.current = swipesOn;
  });
  useEffect(() => {
    if (!isOn) return undefined;
    const track = new Tracker((target) => latest.current(target), setSwiping);
    return track.listen();
  }, [isOn]);
  useEffect(() => {
    const content = document.querySelector<HTMLElement>("main");
    if (!isOn || !content) return undefined;
    // Else the browser takes every move for the beginning of its own.
    content.style.touchAction = "pan-y pinch-zoom";
    return () => {
      content.style.touchAction = "";
    };
  }, [isOn]);
  return swiping;
}

class Tracker {
  #tracked: Tracked | undefined;

  constructor(
    readonly swipesOn: (target: Element) => Swipes | undefined,
    readonly show: (swiping: Swiping | undefined) => void,
  ) {}

  listen(): () => void {
    const stop = new AbortController();
    const options = { passive: true, signal: stop.signal };
    document.addEventListener("pointerdown", this.#down, options);
    document.addEventListener("pointermove", this.#move, options);
    document.addEventListener("pointerup", this.#up, options);
    document.addEventListener("pointercancel", this.#leave, options);
    document.addEventListener("contextmenu", this.#leave, options);
    return () => {
      stop.abort();
      this.#leave();
    };
  }

  #leave = (): void => {
    if (this.#tracked?.isSwipe) this.show(undefined);
    this.#tracked = undefined;
  };

  #down = (event: PointerEvent): void => {
    if (event.pointerType !== "touch") return;
    const { target, isPrimary } = event;
    this.#leave();
    const from = pointOf(event);
    if (!isPrimary || !(target instanceof Element)) return;
    if (!isInside(from, innerWidth) || isSelecting() || isTaken(target)) return;
    const swipes = this.swipesOn(target);
    if (!swipes) return;
    this.#tracked = { id: event.pointerId, from, last: from, speed: 0, swipes, isSwipe: false };
  };

  #move = (event: PointerEvent): void => {
    const tracked = this.#tracked;
    if (tracked?.id !== event.pointerId) return;
    const to = pointOf(event);
    if (!tracked.isSwipe) {
      const kind = beginning(tracked.from, to);
      if (kind === "unknown") return;
      tracked.isSwipe = kind === "swipe";
    }
    if (!tracked.isSwipe || isSelecting()) return this.#leave();
    follow(tracked, to);
    const swipe = tracked.swipes[wayOf(tracked)];
    const isFar = Math.abs(to.x - tracked.from.x) >= distanceFor(sensitivity());
    this.show(swipe && { words: swipe.words, x: to.x, y: to.y, isFar });
  };

  #up = (event: PointerEvent): void => {
    const tracked = this.#tracked;
    if (tracked?.id !== event.pointerId) return;
    this.#leave();
    if (!tracked.isSwipe || isSelecting()) return;
    const { from, last, speed } = tracked;
    if (isDone(from, last, speed, sensitivity())) tracked.swipes[wayOf(tracked)]?.act();
  };
}

function pointOf({ clientX, clientY, timeStamp }: PointerEvent): Point {
  return { x: clientX, y: clientY, at: timeStamp };
}

function follow(tracked: Tracked, to: Point): void {
  const { last } = tracked;
  const elapsed = Math.max(1, to.at - last.at);
  tracked.speed = tracked.speed * 0.4 + ((to.x - last.x) / elapsed) * 0.6;
  tracked.last = to;
}

/** To the right is onwards where lines go from left to right. */
function wayOf({ from, last }: Tracked): Way {
  const isRight = last.x > from.x;
  return isRight === (document.documentElement.dir !== "rtl") ? "onwards" : "backwards";
}

function sensitivity(): number {
  return currentSettings().gestureSensitivity ?? SENSITIVITY;
}
