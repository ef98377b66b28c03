/** Milliseconds without scrolling after which the reader has come to rest. */
const REST = 120;

/**
 * Keeps how far the page is scrolled with its entry of the history, and takes the keeping over from the browser, which
 * scrolls before the page gone back to is there. What is loaded anew is left to the browser. Returns how to stop.
 * @param isShown whether the page of the address bar is the one that is shown: until then, what is scrolled is another's.
 */
export function keepPlace(isShown: () => boolean): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (isShown()) notePlace();
    }, REST);
  };
  const leave = () => {
    history.scrollRestoration = "auto";
  };
  const stay = () => {
    history.scrollRestoration = "manual";
  };
  stay();
  addEventListener("scroll", note, { passive: true });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", stay);
  for (const move of MOVES) addEventListener(move, noteMove, { passive: true });
  return () => {
    clearTimeout(timer);
    removeEventListener("scroll", note);
    removeEventListener("pagehide", leave);
    removeEventListener("pageshow", stay);
    for (const move of MOVES) removeEventListener(move, noteMove);
    leave();
  };
}

/** How the reader came to the page that is shown; `opening`: its document was loaded. */
type CameBy = "opening" | "going" | "back";

let cameBy: CameBy = "opening";
let hasMoved = false;

/** What a reader scrolls with. */
const MOVES = ["wheel", "touchmove", "keydown", "pointerdown"];

export function noteArrival(by: CameBy): void {
  cameBy = by;
  hasMoved = false;
}

function noteMove(): void {
  hasMoved = true;
}

/** How the reader came to the page that is shown, and whether they have begun to scroll it: then nothing else may. */
export function arrival(): { cameBy: CameBy; hasMoved: boolean } {
  return { cameBy, hasMoved };
}

let isResumed = false;

/** Notes that the next address takes the place of the one that was opened, to go on where the reader was. */
export function noteResumed(): void {
  isResumed = true;
}

/** Whether that was noted of this address; the next one is none. */
export function takeResumed(): boolean {
  const was = isResumed;
  isResumed = false;
  return was;
}

/** Where the entry of the history that is shown was left, in pixels from the top; 0 where that is not known. */
export function keptPlace(): number {
  const { y } = (history.state ?? {}) as { y?: unknown };
  return typeof y === "number" ? y : 0;
}

/** Whether the page is as high as when the place was kept: it may be drawn in other faces, or hold other stories. */
export function isAsHigh(): boolean {
  const { height } = (history.state ?? {}) as { height?: unknown };
  return height === document.documentElement.scrollHeight;
}

/** Keeps the place at once: before the reader goes on, when it would be kept too late. */
export function notePlace(): void {
  if (keptPlace() === scrollY) return;
  const { scrollHeight: height } = document.documentElement;
  history.replaceState({ ...(history.state as object | null), y: scrollY, height }, "");
}
