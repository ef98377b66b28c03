import * as v from "valibot";
import { parse } from "../../../model/parse.ts";
import { SEARCH_FOLDER } from "../../../model/searchIndex.ts";
import { HostError, readJson, request, siteUrl } from "../readJson.ts";

const WASM = "wasm.unknown.pagefind";

/** The engine's list of what an index has: one language, with the name of its table of stories. */
const Entry = v.object({ languages: v.object({ unknown: v.object({ hash: v.string() }) }) });

let fetched = 0;
const kept = new Map<string, Promise<ArrayBuffer>>();

/** Bytes of the index that were moved so far; its files are compressed themselves. */
export function bytesFetched(): number {
  return fetched;
}

/**
 * Fetches what opening a stretch takes, so that the engine finds it here: it would not say what it could not have.
 * @throws NetworkError, HostError, MissingFileError or InvalidDataError, naming the file.
 */
export async function fetchOpening(engine: string, stretch: string): Promise<void> {
  const folder = `${SEARCH_FOLDER}/${stretch}`;
  const entry = `${folder}/pagefind-entry.json`;
  const list = readJson(entry, new AbortController().signal, siteUrl(entry));
  const { languages } = parse(Entry, await list, entry);
  const table = `${folder}/pagefind.${languages.unknown.hash}.pf_meta`;
  const files = [`${SEARCH_FOLDER}/${engine}/${WASM}`, table];
  await Promise.all(files.map((file) => keep(fileName(file), file)));
}

function keep(key: string, file: string): Promise<ArrayBuffer> {
  const known = kept.get(key);
  if (known) return known;
  const body = fetchBytes(file);
  kept.set(key, body);
  body.catch(() => kept.delete(key));
  return body;
}

/** Answers the engine: from what was fetched for opening, else from the host. */
export async function fetchForEngine(url: string): Promise<Response> {
  const { pathname } = new URL(url, document.baseURI);
  const body = kept.get(fileName(pathname)) ?? fetchBytes(SEARCH_FOLDER + afterSearch(pathname));
  return new Response(await body);
}

/** All its names have a hash in them, but the one of its program, which is the same for every stretch. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function afterSearch(pathname: string): string {
  return pathname.slice(new URL(siteUrl(SEARCH_FOLDER)).pathname.length);
}

async function fetchBytes(file: string): Promise<ArrayBuffer> {
  const response = await request(file, siteUrl(file));
  const body = await response.arrayBuffer().catch((error: unknown) => {
    throw new HostError(`${file}: cut off: ${(error as Error).message}`);
  });
  fetched += body.byteLength;
  return body;
}
