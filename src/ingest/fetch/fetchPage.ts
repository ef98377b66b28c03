import type { Network } from "./exchange.ts";
import { FetchError } from "./fetchError.ts";
import type { FetchLimits } from "./fetchLimits.ts";
import { asValidator, type FetchMemory, type PageMemory, remember } from "./fetchMemory.ts";
import { type Arrival, travel } from "./journey.ts";
import type { Robots } from "./robots.ts";
import { webAddress } from "./webAddress.ts";

export type Fetched = FreshPage | UnchangedPage;

interface FreshPage {
  kind: "fresh";
  /** The address that gave it, after all redirects. */
  address: string;
  /** Where permanent redirects lead, now or in an earlier run; the next run begins there. */
  permanent?: string;
  bytes: Uint8Array;
  /** `Content-Type` as the server sent it, with its charset. */
  mediaType?: string;
  validators: { etag?: string; lastModified?: string };
  at: Date;
}

/** The same as when it was last fresh. */
interface UnchangedPage {
  kind: "unchanged";
  at: Date;
}

export interface PageContext {
  network: Network;
  robots: Robots;
  memory: FetchMemory;
  limits: FetchLimits;
  now: () => Date;
}

const ACCEPT =
  "application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml, " +
  "application/json;q=0.9, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.8, */*;q=0.1";

/** Fetches one address from where it moved to, when it changed since, and remembers what it answered. */
export async function fetchPage(address: string, context: PageContext): Promise<Fetched> {
  const asked = webAddress(address);
  const { memory, now } = context;
  const known = memory.pages[asked.href] ?? {};
  try {
    const arrival = await visit(webAddress(known.movedTo ?? asked.href), known, context);
    const page = readAnswer(arrival, known, now());
    const movedTo = movedFrom(asked, arrival, known);
    const { etag, lastModified, answeredBy } =
      page.kind === "fresh" ? { ...page.validators, answeredBy: page.address } : known;
    remember(memory, asked.href, {
      ...(answeredBy && { answeredBy }),
      ...(etag && { etag }),
      ...(lastModified && { lastModified }),
      ...(movedTo && { movedTo }),
    });
    return page.kind === "fresh" && movedTo ? { ...page, permanent: movedTo } : page;
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    // What led astray is not followed again: the next run asks the old address.
    if (known.movedTo !== undefined) remember(memory, asked.href, without(known, "movedTo"));
    throw error.address === asked.href ? error : error.for(address);
  }
}

function visit(start: URL, known: PageMemory, context: PageContext): Promise<Arrival> {
  const { network, robots, limits } = context;
  return travel(network, {
    start,
    redirects: limits.redirects,
    headersFor: (url) => (url.href === known.answeredBy ? conditions(known) : {}),
    mayVisit: (url) => robots.check(url),
    accept: ACCEPT,
    limit: { bytes: limits.bytes, beyond: "fail" },
    budget: network.budget(),
  });
}

function conditions({ etag, lastModified }: PageMemory): Record<string, string> {
  return {
    ...(etag && { "if-none-match": etag }),
    ...(lastModified && { "if-modified-since": lastModified }),
  };
}

function readAnswer({ url, answer }: Arrival, known: PageMemory, at: Date): Fetched {
  const { status, header, bytes } = answer;
  const isKnown = url.href === known.answeredBy && (known.etag ?? known.lastModified);
  if (status === 304 && isKnown) return { kind: "unchanged", at };
  if (status !== 200 && status !== 203) {
    throw new FetchError(url.href, "status", `answered ${status}`, { status });
  }
  const [mediaType, etag, lastModified] = [
    header("content-type"),
    asValidator(header("etag")),
    asValidator(header("last-modified")),
  ];
  return {
    kind: "fresh",
    address: url.href,
    bytes,
    ...(mediaType && { mediaType }),
    validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
    at,
  };
}

/** Where to begin next time. Never from https to http, which anyone between could have said. */
function movedFrom(asked: URL, { permanent }: Arrival, known: PageMemory): string | undefined {
  if (!permanent) return known.movedTo;
  if (permanent.href === asked.href) return undefined;
  if (asked.protocol === "https:" && permanent.protocol === "http:") return known.movedTo;
  return permanent.href;
}

function without<Key extends keyof PageMemory>(page: PageMemory, key: Key): Omit<PageMemory, Key> {
  const { [key]: _, ...rest } = page;
  return rest;
}
