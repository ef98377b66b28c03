import { setTimeout as sleep } from "node:timers/promises";

/** The time by which hosts are spared: it only goes forward. Another one in tests, so that they need not wait. */
export interface Clock {
  /** In milliseconds, from any beginning. */
  now: () => number;
  wait: (ms: number, signal?: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  wait: (ms, signal) => sleep(ms, undefined, signal && { signal }),
};
