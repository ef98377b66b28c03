import { CacheExpiration } from "workbox-expiration/CacheExpiration.js";
import { PAGE_DATA_ID } from "../model/pageParts.ts";
import { addressOf, CACHES, fileAt, findKept, WHATEVER_ASKED } from "./site.ts";

/** How many of each are kept without being asked; the one that was opened least recently goes first. */
const MOST = {
  [CACHES.stories]: 500,
  [CACHES.pages]: 700,
  [CACHES.lists]: 400,
  [CACHES.search]: 300,
  [CACHES.pictures]: 1000,
};

const limits = new Map(
  Object.entries(MOST).map(([name, maxEntries]) => [
    name,
    new CacheExpiration(name, { maxEntries, matchOptions: WHATEVER_ASKED }),
  ]),
);

/** Which of the caches a file of the site is kept in when it was opened; none for what is not kept. */
export function cacheFor(file: string): string | undefined {
  if (file.startsWith("edition/stories/")) return CACHES.stories;
  if (file.startsWith("edition/lists/")) return CACHES.lists;
  if (file.startsWith("edition/pictures/")) return CACHES.pictures;
  if (file.startsWith("search/")) return CACHES.search;
  return undefined;
}

/** Notes that something kept was opened just now, and drops what is too much. A device that keeps nothing still reads. */
export async function noteOpened(cache: string, address: string): Promise<void> {
  const limit = limits.get(cache);
  await limit?.updateTimestamp(address);
  await limit?.expireEntries();
}

/** Keeps an answer under its address as opened. */
async function keep(cache: string, address: string, response: Response): Promise<void> {
  await (await caches.open(cache)).put(address, response);
  await noteOpened(cache, address);
}

/** Where a page is kept: it is the same for each choice of outlets. */
export function pageAddress(address: string): string {
  const { origin, pathname } = new URL(address);
  return origin + pathname;
}

/** Keeps a page, and the files that came in it as what they are: other pages of them can then be opened. */
export async function keepPage(address: string, response: Response): Promise<void> {
  const text = await response.clone().text();
  // One that was led elsewhere may not answer for a page.
  const page = new Response(text, { headers: response.headers });
  await keep(CACHES.pages, pageAddress(address), page);
  const stamp = response.headers.get("date");
  for (const [name, content] of Object.entries(filesIn(text))) {
    const file = `edition/${name.split("/").map(encodeURIComponent).join("/")}`;
    const cache = cacheFor(file);
    const headers = { "content-type": "application/json", ...(stamp && { date: stamp }) };
    if (cache) await keep(cache, addressOf(file), Response.json(content, { headers }));
  }
}

function filesIn(html: string): Record<string, unknown> {
  const mark = `id="${PAGE_DATA_ID}">`;
  const from = html.indexOf(mark);
  if (from < 0) return {};
  try {
    const end = html.indexOf("</script>", from);
    const { files } = JSON.parse(html.slice(from + mark.length, end)) as { files?: object };
    return { ...files };
  } catch {
    // A page of another version: it is kept as it is.
    return {};
  }
}

/** Whether a page of the site is kept as it was opened: not what belongs to the machinery, and no answer but a whole page. */
export function isPage({ status, headers, type }: Response): boolean {
  return status === 200 && type === "basic" && (headers.get("content-type") ?? "").includes("html");
}

/** What a page loaded before there was a worker: kept as if it had come through it. */
export async function keepLoaded(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const file = fileAt(new URL(address));
    if (file === undefined) continue;
    const isAsset = file.startsWith("assets/");
    const cache = isAsset ? CACHES.assets : cacheFor(file);
    if (cache && (await findKept(cache, address))) continue;
    // Most of it the browser still has.
    const response = await fetch(address).catch(() => undefined);
    if (response?.status !== 200) continue;
    // A host that answers an address it does not know with a page has sent no file.
    const isFile = cache !== undefined && !isPage(response);
    if (isFile) await keep(cache, address, response);
    else if (!cache && isPage(response)) await keepPage(address, response);
  }
}
