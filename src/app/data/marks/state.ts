import { absorb, beats } from "./merge.ts";
import { type Entry, lastStamp, type Register, type Registers } from "./register.ts";
import type { Clock } from "./stamp.ts";
import { Views } from "./views.ts";

/** What the reader wants of one key: a value, or `undefined` to take it away. */
export type Change = readonly [key: string, value: unknown];

/** A register whose value this version cannot read. */
export interface Unreadable {
  key: string;
  register: Register;
  reason: string;
}

/** The marks in memory. */
export class MarkState {
  readonly views = new Views();
  readonly #registers = new Map<string, Register>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get registers(): Registers {
    return this.#registers;
  }

  /** Writes with new stamps; the registers that changed. What is not there cannot be taken away. */
  write(changes: readonly Change[]): Entry[] {
    const entries = changes.flatMap(([key, value]): Entry[] => {
      const known = this.#registers.get(key);
      if (value !== undefined) return [[key, { t: this.#clock.tick(), v: value }]];
      return known && "v" in known ? [[key, { t: known.t, gone: this.#clock.tick() }]] : [];
    });
    for (const [key, register] of entries) {
      this.#registers.set(key, register);
      this.views.apply(key, register);
    }
    return entries;
  }

  /** Merges what comes from elsewhere: what of it was new, and what of that cannot be read (it is kept all the same). */
  take(entries: readonly Entry[]): { fresh: Entry[]; unreadable: Unreadable[] } {
    const fresh: Entry[] = [];
    const unreadable: Unreadable[] = [];
    for (const entry of entries) {
      const [key, register] = entry;
      this.#clock.see(lastStamp(register));
      if (!absorb(this.#registers, entry)) continue;
      fresh.push(entry);
      const reason = this.views.apply(key, register);
      if (reason !== undefined) unreadable.push({ key, register, reason });
    }
    return { fresh, unreadable };
  }
}

/**
 * The writes of this visit that an older register beats, because a clock ran ahead when that one was made: they were made
 * before it was loaded, and are what the reader wants now.
 */
export function overtaken(early: readonly Entry[], state: MarkState): Change[] {
  return early.flatMap(([key, register]): Change[] => {
    const now = state.registers.get(key);
    return now && "v" in register && beats(now, register) ? [[key, register.v]] : [];
  });
}
