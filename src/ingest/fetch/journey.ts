import { type Answer, exchange, type Network, type Question } from "./exchange.ts";
import { FetchError } from "./fetchError.ts";
import { webAddress } from "./webAddress.ts";

const PERMANENT = new Set([301, 308]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface Traveller extends Omit<Question, "url" | "headers"> {
  start: URL;
  redirects: number;
  /** What to ask of this address besides. */
  headersFor: (url: URL) => Record<string, string>;
  /** Asked before each request; throws when it may not be made. */
  mayVisit: (url: URL) => Promise<void>;
}

export interface Arrival {
  url: URL;
  answer: Answer;
  /** Where the permanent redirects at the beginning led. */
  permanent?: URL;
}

/** Asks for an address and follows its redirects one by one; each is a request of its own, under every rule of the first. */
export async function travel(network: Network, traveller: Traveller): Promise<Arrival> {
  const { start, redirects, headersFor, mayVisit, ...question } = traveller;
  const visited = new Set<string>();
  let url = start;
  let permanent: URL | undefined;
  let onlyPermanent = true;
  for (;;) {
    if (visited.has(url.href)) throw astray(start, `redirects in a loop, through ${url.href}`);
    if (visited.size > redirects) throw astray(start, `redirects more than ${redirects} times`);
    visited.add(url.href);
    await mayVisit(url);
    const answer = await exchange(network, { ...question, url, headers: headersFor(url) });
    if (!REDIRECTS.has(answer.status)) return { url, answer, ...(permanent && { permanent }) };
    url = nextStop(url, answer);
    onlyPermanent &&= PERMANENT.has(answer.status);
    if (onlyPermanent) permanent = url;
  }
}

function nextStop(from: URL, { header, status }: Answer): URL {
  const location = header("location");
  if (!location) throw astray(from, `redirects nowhere (status ${status})`);
  try {
    return webAddress(location, from);
  } catch (error) {
    if (error instanceof FetchError) throw error.for(from.href, `redirects to ${error.message}`);
    throw error;
  }
}

function astray(url: URL, words: string): FetchError {
  return new FetchError(url.href, "redirects", words);
}
