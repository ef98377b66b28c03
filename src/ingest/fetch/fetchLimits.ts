/** How much of time, space and a host's patience one address may take. */
export interface FetchLimits {
  /** For one address in all: looking up, connecting, redirects, body. Waiting for its turn is not counted. */
  totalMs: number;
  /** Of the body once unpacked. */
  bytes: number;
  redirects: number;
  /** Requests to one host at the same time. */
  connections: number;
  /** From the start of one request to a host to the start of the next. */
  delayMs: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  totalMs: 20_000,
  bytes: 16_000_000,
  redirects: 5,
  connections: 2,
  delayMs: 1000,
};

/** The longest pause that `Crawl-delay` can ask for. */
export const LONGEST_CRAWL_DELAY_MS = 10_000;

/** The longest that `Retry-After` is waited for; beyond it the address fails, and says when to come back. */
export const LONGEST_RETRY_MS = 30_000;

/** What is read of a robots.txt; the rest of a longer one is ignored, as RFC 9309 allows. */
export const ROBOTS_BYTES = 500_000;
