/**
 * Runs in the measured page, before any script of its own: waits for what a reader wants to see, and notes what the browser
 * says of the way there. Times are milliseconds since the page's navigation began, unless said otherwise.
 */

/** What a reader waits for: a text that is laid out in the window and visible; and one that is gone, where that is part of it. */
export interface Wanted {
  selector: string;
  text: string;
  gone?: string;
}

export interface PageFigures {
  /** End of the first frame that showed the wanted text. */
  shown: number;
  firstPaint: number;
  largestPaint: number;
  shift: number;
  /** Of each long task after the first paint, what is over 50 ms; summed. */
  blocking: number;
}

export interface PressFigures {
  /** From the press to the end of the first frame that shows the wanted text. */
  shown: number;
  /** The longest from an event of the press to the next paint; absent where the press loads a page. */
  latency?: number;
}

export interface ScrollFigures {
  frames: number;
  /** Frames that came more than 50 ms after the one before. */
  late: number;
  /** Pixels. */
  way: number;
}

/** What is carried over to the page that a press loads. */
interface Carried {
  wanted: Wanted;
  /** Milliseconds since 1970, fractions included. */
  pressedAt: number;
}

interface Task {
  start: number;
  duration: number;
}

const CARRIED = "bench-press";
const SHORTEST_ENTRY = 16;

const seen = { firstPaint: 0, largestPaint: 0, shift: 0, shown: 0, tasks: [] as Task[] };
let press: { wanted: Wanted; pressedAt: number; latency: number; shown?: number } | undefined;

/** Begins to watch the page for `wanted`, or, where a press led here, for what that press was for. */
export function install(wanted: Wanted): void {
  if (window !== window.top) return;
  observe();
  addEventListener("pointerdown", notePress, { capture: true });
  addEventListener("pagehide", carryPress);
  const carried = sessionStorage.getItem(CARRIED);
  if (!carried) {
    whenShown(wanted, (time) => {
      seen.shown = time;
    });
    return;
  }
  const { wanted: next, pressedAt } = JSON.parse(carried) as Carried;
  press = { wanted: next, pressedAt, latency: Number.NaN };
  awaitPress();
}

export function figures(): PageFigures {
  const { firstPaint, largestPaint, shift, shown, tasks } = seen;
  const blocking = tasks
    .filter(({ start }) => start >= firstPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  return { shown, firstPaint, largestPaint, shift, blocking };
}

/** Milliseconds since the last long task ended; since the page began, when there was none. */
export function quietFor(): number {
  const last = seen.tasks.at(-1);
  return performance.now() - (last ? last.start + last.duration : 0);
}

/** Frames that an element may take to come to rest. */
const RESTLESS = 120;

/** A point of the window, in pixels. */
export interface Place {
  x: number;
  y: number;
}

/** Where to press an element with this text, once it lies still and uncovered in the window; undefined when none does. */
export async function placeOf(selector: string, text: string): Promise<Place | undefined> {
  let last: Place | undefined;
  for (let frame = 0; frame < RESTLESS; frame += 1) {
    const found = visible(selector).find((each) => says(each, text));
    const place = found && middleOf(found);
    const isFree = place && found.contains(document.elementFromPoint(place.x, place.y));
    if (isFree && place.x === last?.x && place.y === last.y) return place;
    if (!isFree) found?.scrollIntoView({ block: "center", behavior: "instant" });
    last = place;
    await new Promise(requestAnimationFrame);
  }
  return undefined;
}

/** Of the first line: the middle of the whole may lie between two lines of a link. */
function middleOf(element: Element): Place | undefined {
  const [line] = element.getClientRects();
  return line && { x: line.x + Math.min(line.width / 2, 100), y: line.y + line.height / 2 };
}

/** Says what the next press is for. */
export function expectPress(wanted: Wanted): void {
  press = { wanted, pressedAt: Number.NaN, latency: SHORTEST_ENTRY };
}

/** What the press took; undefined until the wanted text is there. */
export function pressFigures(): PressFigures | undefined {
  if (press?.shown === undefined) return undefined;
  const { shown, latency } = press;
  return { shown, ...(!Number.isNaN(latency) && { latency }) };
}

/** Goes down `step` pixels a frame for `time` milliseconds. */
export async function scroll(step: number, time: number): Promise<ScrollFigures> {
  const gaps: number[] = [];
  const from = scrollY;
  await new Promise<void>((resolve) => {
    const begin = performance.now();
    let last = Number.NaN;
    const frame = (now: number) => {
      if (!Number.isNaN(last)) gaps.push(now - last);
      last = now;
      scrollBy({ top: step, behavior: "instant" });
      if (now - begin < time) requestAnimationFrame(frame);
      else resolve();
    };
    requestAnimationFrame(frame);
  });
  return { frames: gaps.length, late: gaps.filter((gap) => gap > 50).length, way: scrollY - from };
}

function observe(): void {
  watch("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") seen.firstPaint = startTime;
  });
  watch("largest-contentful-paint", ({ startTime }) => {
    seen.largestPaint = startTime;
  });
  watch("longtask", ({ startTime, duration }) => {
    seen.tasks.push({ start: startTime, duration });
  });
  watch("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  watch("event", (entry) => {
    const { interactionId } = entry as PerformanceEntry & { interactionId: number };
    // Only those of the press itself: moving the mouse to it is none.
    if (press && interactionId > 0 && entry.startTime + performance.timeOrigin >= press.pressedAt) {
      press.latency = Math.max(press.latency, entry.duration);
    }
  });
}

function watch(type: string, note: (entry: PerformanceEntry) => void): void {
  const options = { type, buffered: true, durationThreshold: SHORTEST_ENTRY };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) note(entry);
  }).observe(options);
}

function notePress(event: PointerEvent): void {
  if (!press || !Number.isNaN(press.pressedAt)) return;
  press.pressedAt = performance.timeOrigin + event.timeStamp;
  awaitPress();
}

/** When the page goes, not when it is pressed: writing takes time that would be counted. */
function carryPress(): void {
  if (!press || Number.isNaN(press.pressedAt) || press.shown !== undefined) return;
  const carried: Carried = { wanted: press.wanted, pressedAt: press.pressedAt };
  sessionStorage.setItem(CARRIED, JSON.stringify(carried));
}

function awaitPress(): void {
  const awaited = press;
  if (!awaited) return;
  whenShown(awaited.wanted, (time) => {
    sessionStorage.removeItem(CARRIED);
    awaited.shown = performance.timeOrigin + time - awaited.pressedAt;
  });
}

/** Looks once a frame; the task comes when that frame's work is done, before all others that wait by then. */
function whenShown(wanted: Wanted, then: (time: number) => void): void {
  const look = () => {
    if (isShown(wanted)) {
      void scheduler.postTask(() => then(performance.now()), { priority: "user-blocking" });
    } else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function isShown({ selector, text, gone }: Wanted): boolean {
  const found = visible(selector);
  if (gone !== undefined && found.some((each) => says(each, gone))) return false;
  return found.some((each) => says(each, text) && isInWindow(each));
}

function visible(selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility());
}

function says(element: Element, text: string): boolean {
  return (element.textContent ?? "").replaceAll(/\s+/g, " ").includes(text);
}

function isInWindow(element: Element): boolean {
  const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}
