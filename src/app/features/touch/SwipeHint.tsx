import type { Swiping } from "./useSwipes.ts";

/** What a swipe will do, under the finger: filled once it is far enough. */
export function SwipeHint({ words, x, y, isFar }: Swiping) {
  return (
    <p
      aria-hidden="true"
      data-swipe={isFar ? "far" : "near"}
      // Above the finger, and wholly in the view wherever it is.
      style={{ left: `clamp(6rem, ${x}px, calc(100vw - 6rem))`, top: Math.max(8, y - 84) }}
      className={`pointer-events-none fixed z-20 -translate-x-1/2 rounded-full border px-4 py-2 text-sm font-semibold whitespace-nowrap ${isFar ? "border-accent bg-accent text-on-accent" : "border-rule bg-raised text-ink"}`}
    >
      {words}
    </p>
  );
}
