import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import { HttpUrl } from "../../model/scalars.ts";

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
});
export type FetchMemory = v.InferOutput<typeof FetchMemory>;

export function emptyMemory(): FetchMemory {
  return { format: 1, pages: {} };
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
