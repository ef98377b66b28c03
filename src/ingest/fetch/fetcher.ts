import { setMaxListeners } from "node:events";
import { type Clock, systemClock } from "./clock.ts";
import type { Network } from "./exchange.ts";
import { FetchError } from "./fetchError.ts";
import { DEFAULT_LIMITS, type FetchLimits } from "./fetchLimits.ts";
import { closedUntil, type FetchMemory, rememberClosed } from "./fetchMemory.ts";
import { guardedAgent, type Resolve, resolveBySystem } from "./guardedAgent.ts";
import { HostQueues } from "./hostQueue.ts";
import { fetchPage, type Fetched } from "./fetchPage.ts";
import type { FetchEvent } from "./progress.ts";
import { isPublicAddress } from "./publicAddress.ts";
import { Robots } from "./robots.ts";
import { TimeBudget } from "./timeBudget.ts";

export interface FetcherOptions {
  /** Who asks, such as `Crossread/0.1 (+https://example.org)`; robots.txt is read for the word before the slash. */
  userAgent: string;
  /** Read, and changed as addresses answer: keep it for the next run. */
  memory: FetchMemory;
  /** The date of this run. */
  now: () => Date;
  /** Lets addresses of private networks through: for tests and intranets. */
  allowPrivate?: boolean;
  limits?: Partial<FetchLimits>;
  /** Stops everything. */
  signal?: AbortSignal;
  onProgress?: (event: FetchEvent) => void;
  /** What tests put in the place of the world. */
  world?: { clock?: Clock; resolve?: Resolve; mayConnect?: (address: string) => boolean };
}

export interface Fetcher {
  /** @throws FetchError naming the address and the reason. */
  fetch: (address: string) => Promise<Fetched>;
  /** Closes the connections that are kept open for the next request. */
  close: () => Promise<void>;
}

/** The door to the web: every address is asked for through here, politely, within limits, and only in the public internet. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const { memory, signal, now, onProgress = () => {} } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const network = connectToNetwork(options, limits);
  if (signal) setMaxListeners(0, signal); // every request that waits listens to it
  const robots = new Robots(network, limits.redirects);
  return {
    fetch: async (address) => {
      onProgress({ kind: "asked", address });
      try {
        const page = await fetchPage(address, { network, robots, memory, limits, now });
        const { kind } = page;
        onProgress(
          kind === "fresh" ? { kind, address, bytes: page.bytes.length } : { kind, address },
        );
        return page;
      } catch (error) {
        const failure = signal?.aborted
          ? new FetchError(address, "stopped", "stopped before it was read", { cause: error })
          : error;
        if (failure instanceof FetchError) {
          const { reason, message } = failure;
          onProgress({ kind: "failed", address, reason, message });
        }
        throw failure;
      }
    },
    close: () => network.agent.destroy(),
  };
}

function connectToNetwork(options: FetcherOptions, limits: FetchLimits): Network {
  const { signal, world = {}, onProgress, memory, now } = options;
  const { connections, delayMs, totalMs } = limits;
  const { clock = systemClock, resolve = resolveBySystem } = world;
  const mayConnect = options.allowPrivate ? () => true : (world.mayConnect ?? isPublicAddress);
  const stillClosed = (url: URL) => {
    const until = closedUntil(memory, url, now());
    return until && { until, ms: until.getTime() - now().getTime() };
  };
  return {
    agent: guardedAgent({ resolve, mayConnect, connections, timeoutMs: totalMs }),
    hosts: new HostQueues({ connections, delayMs, clock, signal, closedUntil: stillClosed }),
    userAgent: options.userAgent,
    now,
    budget: () => new TimeBudget(totalMs, signal),
    onRequest: ({ href, hostname }) =>
      onProgress?.({ kind: "request", address: href, host: hostname }),
    onClosed: (url, until) => rememberClosed(memory, url, until, now()),
  };
}
