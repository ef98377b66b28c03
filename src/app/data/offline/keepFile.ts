import {
  type KeepEntry,
  KEEPER_HEADER,
  pictureKey,
  VERSION_HEADER,
} from "../../../model/keeping.ts";
import { HostError, NetworkError, request, ROOT, siteUrl } from "../readJson.ts";
import { NAMES } from "./record.ts";

/** The device has no room for it. */
export class NoRoomError extends Error {
  override name = "NoRoomError";
}

/** The edition as it is being kept. */
export interface Keeping {
  kept: Cache;
  opened: Opened;
  signal: AbortSignal;
}

/** Whether a file is kept already as it is now. */
export async function isKept(kept: Cache, [address, , version]: KeepEntry): Promise<boolean> {
  const found = await kept.match(keyOf(address), { ignoreVary: true });
  return found?.headers.get(VERSION_HEADER) === version;
}

/**
 * Fetches a file whole and keeps it, also where an older one was kept as opened.
 * @throws NetworkError, HostError or MissingFileError naming the file; NoRoomError.
 */
export async function keepFile({ kept, opened, signal }: Keeping, entry: KeepEntry): Promise<void> {
  const [address, size, version] = entry;
  const response = await ask(address, signal);
  const body = await response.arrayBuffer().catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new NetworkError(`${address}: cut off`);
  });
  // A host between two editions gives another file than its list says.
  if (body.byteLength !== size) {
    throw new HostError(`${address}: ${body.byteLength} bytes, and the list says ${size}`);
  }
  const headers = new Headers({ [VERSION_HEADER]: version });
  for (const name of ["content-type", "date"]) {
    const value = response.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const answer = () => new Response(body, { headers });
  await put(kept, keyOf(address), answer());
  await replaceOpened(opened, address, answer);
}

/** Asks past the worker, which would keep it once more. */
export async function ask(file: string, signal: AbortSignal): Promise<Response> {
  const init = { headers: { [KEEPER_HEADER]: "1" }, signal };
  const url = siteUrl(file);
  if (!isPage(file)) return request(file, url, { ...init, cache: "no-cache" });
  const response = await fetch(url, init).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new NetworkError(`${url}: ${(error as Error).message}`);
  });
  if (!response.ok) throw new HostError(`${url}: the host answered ${response.status}`);
  return response;
}

/** The addresses of front pages are folders. */
function isPage(address: string): boolean {
  return address === "" || address.endsWith("/");
}

export function keyOf(address: string): string {
  return siteUrl(address.startsWith("edition/pictures/") ? pictureKey(address) : address);
}

async function put(cache: Cache, key: string, answer: Response): Promise<void> {
  try {
    await cache.put(key, answer);
  } catch (error) {
    if ((error as Error).name === "QuotaExceededError") throw new NoRoomError(key);
    throw error;
  }
}

/** The addresses that were opened when keeping began, by cache; of what is opened later, the host's newest was opened. */
export type Opened = ReadonlyMap<string, ReadonlySet<string>>;

export async function findOpened(): Promise<Opened> {
  const names = [NAMES.stories, NAMES.lists, NAMES.pages];
  const found = names.map(async (name): Promise<[string, Set<string>]> => {
    const keys = await (await caches.open(name)).keys();
    return [name, new Set(keys.map(({ url }) => url))];
  });
  return new Map(await Promise.all(found));
}

/** What was opened stays opened, as it is now; pages that were drawn from an older file are drawn anew from this one. */
async function replaceOpened(
  opened: Opened,
  address: string,
  answer: () => Response,
): Promise<void> {
  const url = siteUrl(address);
  for (const [name, addresses] of opened) {
    if (addresses.has(url)) await put(await caches.open(name), url, answer());
  }
  const path = pageOf(address);
  if (path === undefined) return;
  for (const base of [ROOT, ...LANGUAGES.map((language) => `${ROOT}/${language}`)]) {
    const page = new URL(base + path, location.origin).href;
    if (opened.get(NAMES.pages)?.has(page)) await (await caches.open(NAMES.pages)).delete(page);
  }
}

/** The folders that pages of a language may lie in. */
const LANGUAGES = ["en", "ar"];

/** The path of the page that is drawn from a file; the front pages come by themselves. */
function pageOf(address: string): string | undefined {
  const story = /^edition\/stories\/(.+)\.json$/.exec(address)?.[1];
  if (story !== undefined) return `/story/${story}`;
  const [, list, part] =
    /^edition\/lists\/((?:tag|day|outlet)\/[^/]+)\/(\w+)\.json$/.exec(address) ?? [];
  if (list === undefined) return undefined;
  return part === "head" ? `/${list}` : `/${list}/${part}`;
}
