import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import { toInstant } from "../../model/time.ts";
import { HttpUrl, Instant } from "../../model/scalars.ts";

/** What a server said to recognise a version by; only what can be sent back in a header is kept. */
const Validator = v.pipe(v.string(), v.regex(/^[\x21-\x7e](?:[\x20-\x7e]{0,1022}[\x21-\x7e])?$/));

const PageMemory = v.object({
  /** Where a permanent redirect led. */
  movedTo: v.optional(HttpUrl),
  /** The address whose answer the validators belong to. */
  answeredBy: v.optional(HttpUrl),
  etag: v.optional(Validator),
  lastModified: v.optional(Validator),
});
export type PageMemory = v.InferOutput<typeof PageMemory>;

/** What the next run needs to know of this one: a plain object, to be kept as JSON. */
export const FetchMemory = v.object({
  format: v.literal(1),
  /** By the address that was asked for. */
  pages: v.record(HttpUrl, PageMemory),
  /** By origin: hosts that asked to be left alone, and until when. */
  closed: v.record(HttpUrl, Instant),
});
export type FetchMemory = v.InferOutput<typeof FetchMemory>;

export function emptyMemory(): FetchMemory {
  return { format: 1, pages: {}, closed: {} };
}

/** A memory from its JSON text. A broken one is forgotten: that costs requests, never a story. */
export function readMemory(json: string): FetchMemory {
  try {
    return parseJson(FetchMemory, json, "fetch memory");
  } catch {
    return emptyMemory();
  }
}

/** Keeps what one address said. What could not be read back is not kept. */
export function remember(memory: FetchMemory, address: string, page: PageMemory): void {
  if (v.is(HttpUrl, address) && v.is(PageMemory, page)) memory.pages[address] = page;
  else delete memory.pages[address];
}

const DAY_MS = 86_400_000;

/** Leaves an origin alone until then, in later runs too; for a day at most, whatever it asks for. */
export function rememberClosed(memory: FetchMemory, url: URL, until: Date, now: Date): void {
  const end = toInstant(new Date(Math.min(until.getTime(), now.getTime() + DAY_MS)));
  if (v.is(HttpUrl, url.origin) && v.is(Instant, end)) memory.closed[url.origin] = end;
}

/** Until when an earlier run was asked to leave an origin alone, if that is not over. */
export function closedUntil(memory: FetchMemory, url: URL, now: Date): Date | undefined {
  const until = new Date(memory.closed[url.origin] ?? 0);
  if (until > now) return until;
  delete memory.closed[url.origin];
  return undefined;
}

/** Makes the next fetch of an address a full one, for a page that came but could not be used. */
export function forget(memory: FetchMemory, address: string): void {
  const key = new URL(address);
  key.hash = "";
  delete memory.pages[key.href];
}

/** A header of an answer, when it can be sent back. */
export function asValidator(header: string | undefined): string | undefined {
  return v.is(Validator, header) ? header : undefined;
}
