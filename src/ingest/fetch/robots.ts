import robotsParser from "robots-parser";
import type { Network } from "./exchange.ts";
import { FetchError, type FetchReason } from "./fetchError.ts";
import { LONGEST_CRAWL_DELAY_MS, ROBOTS_BYTES } from "./fetchLimits.ts";
import { travel } from "./journey.ts";
import { ownRobotsText } from "./robotsText.ts";

/** What one origin's robots.txt says to us. */
interface Rules {
  allows: (url: URL) => boolean;
  crawlDelayMs: number;
}

const EVERYTHING: Rules = { allows: () => true, crawlDelayMs: 0 };

const OF_THE_HOST = new Set<FetchReason>(["private", "dns", "unreachable", "tls", "retry-later"]);

/** Asks the robots.txt of each origin once, and keeps to it. */
export class Robots {
  readonly #network: Network;
  readonly #redirects: number;
  readonly #product: string;
  readonly #byOrigin = new Map<string, Promise<Rules>>();

  constructor(network: Network, redirects: number) {
    this.#network = network;
    this.#redirects = redirects;
    this.#product = (network.userAgent.split(/[\s/]/)[0] ?? "").toLowerCase();
  }

  /** @throws FetchError when the address may not be asked for, or when that cannot be known now. */
  async check(url: URL): Promise<void> {
    const rules = await this.#rulesOf(url);
    this.#network.hosts.of(url).slowDown(rules.crawlDelayMs);
    if (!rules.allows(url)) {
      throw new FetchError(
        url.href,
        "robots",
        "the host's robots.txt asks programs not to read it",
      );
    }
  }

  async #rulesOf(url: URL): Promise<Rules> {
    const known = this.#byOrigin.get(url.origin) ?? this.#ask(url.origin);
    this.#byOrigin.set(url.origin, known);
    try {
      return await known;
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      // The host itself cannot be read, or only its robots.txt.
      const words = OF_THE_HOST.has(error.reason) ? error.words : `not now: ${error.message}`;
      throw error.for(url.href, words);
    }
  }

  async #ask(origin: string): Promise<Rules> {
    const address = `${origin}/robots.txt`;
    const arrival = await travel(this.#network, {
      start: new URL(address),
      redirects: this.#redirects,
      headersFor: () => ({}),
      mayVisit: () => Promise.resolve(),
      accept: "text/plain, */*;q=0.1",
      limit: { bytes: ROBOTS_BYTES, beyond: "cut" },
      budget: this.#network.budget(),
    }).catch(goneAstray);
    if (!arrival) return EVERYTHING;
    const { status, bytes } = arrival.answer;
    if (status === 429 || status >= 500) {
      throw new FetchError(address, "robots-unknown", `answered ${status}`, { status });
    }
    if (status !== 200 && status !== 203) return EVERYTHING;
    return readRules(address, new TextDecoder().decode(bytes), this.#product);
  }
}

/** A robots.txt that redirects without end is as good as none (RFC 9309, 2.3.1.2). */
function goneAstray(error: unknown): undefined {
  const isAstray = error instanceof FetchError && error.reason === "redirects";
  if (!isAstray) throw error;
}

function readRules(address: string, text: string, product: string): Rules {
  const robots = robotsParser(address, ownRobotsText(text, product));
  const seconds = robots.getCrawlDelay(product) ?? 0;
  return {
    allows: (url) => robots.isAllowed(url.href, product) !== false,
    crawlDelayMs: Math.min(Math.max(seconds * 1000, 0), LONGEST_CRAWL_DELAY_MS),
  };
}
