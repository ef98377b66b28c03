import * as v from "valibot";

/**
 * When a write was made and by whom: an instant, a counter of five hexadecimal digits, the writer. `a < b` as text is "a came
 * before b". The writer is one visit to the site in one tab, so that no two ever share a stamp.
 */
export const Stamp = v.pipe(
  v.string(),
  v.regex(
    /^2\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z\.[0-7][0-9a-f]{4}\.[0-9a-z]{1,16}$/,
    "expected a stamp",
  ),
);

/** Before every write that carries its own time. */
export const ORIGIN = "2000-01-01T00:00:00.000Z.00000.0";

const INSTANT = 24;
const COUNTER_END = INSTANT + 6;

/** The instant of a stamp: `2026-11-22T12:00:00.000Z`. */
export function instantOf(stamp: string): string {
  return stamp.slice(0, INSTANT);
}

export interface Clock {
  /** Every stamp that is seen is told, so that the next one comes after it. */
  see: (stamp: string) => void;
  /** A stamp after every one told or given so far, also where the device's own clock went back. */
  tick: () => string;
}

/** A hybrid logical clock. `now` gives milliseconds since 1970. */
export function createClock(now: () => number, writer: string): Clock {
  let latest = ORIGIN;
  return {
    see: (stamp) => {
      if (stamp > latest) latest = stamp;
    },
    tick: () => {
      const instant = new Date(now()).toISOString();
      const count = Number.parseInt(latest.slice(INSTANT + 1, COUNTER_END), 16) + 1;
      latest =
        instant > instantOf(latest)
          ? `${instant}.00000.${writer}`
          : `${instantOf(latest)}.${count.toString(16).padStart(5, "0")}.${writer}`;
      return latest;
    },
  };
}

/** A name that no other writer has. */
export function newWriter(): string {
  const digits = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(digits, (digit) => (digit % 36).toString(36)).join("");
}
