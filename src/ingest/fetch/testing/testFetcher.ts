import type { Clock } from "../clock.ts";
import { createFetcher, type Fetcher, type FetcherOptions } from "../fetcher.ts";
import { FetchError } from "../fetchError.ts";
import { emptyMemory } from "../fetchMemory.ts";

export const NOW = new Date("2026-11-22T08:30:00Z");

/** A clock that does not wait: it remembers for how long it was asked to. */
function fakeClock(): Clock & { waits: number[] } {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    wait: (ms) => {
      waits.push(ms);
      time += ms;
      return Promise.resolve();
    },
  };
}

/** A fetcher for tests: every host name leads to this machine, and no pause takes time. */
export function testFetcher(
  options: Partial<FetcherOptions> = {},
): Fetcher & { memory: FetcherOptions["memory"]; waits: number[] } {
  const clock = fakeClock();
  const memory = options.memory ?? emptyMemory();
  const fetcher = createFetcher({
    userAgent: "Crossread/0.1 (+https://crossread.example)",
    now: () => NOW,
    allowPrivate: true,
    ...options,
    memory,
    world: { clock, resolve: () => Promise.resolve(["127.0.0.1"]), ...options.world },
  });
  return { ...fetcher, memory, waits: clock.waits };
}

/** The failure of a fetch that must fail. */
export async function failure(fetched: Promise<unknown>): Promise<FetchError> {
  const error = await fetched.then(
    () => new Error("was fetched, but must not be"),
    (reason: unknown) => reason,
  );
  if (error instanceof FetchError) return error;
  throw error;
}
