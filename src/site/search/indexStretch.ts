import { createIndex } from "pagefind";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Stretch } from "../../model/searchIndex.ts";
import { indexedText, type SearchEntry } from "./searchEntry.ts";

/** How many stories are on their way to the engine at once. */
const AT_ONCE = 200;

/** What Pagefind puts before each of its files, inside the compression. */
const SIGNATURE = "pagefind_dcd";

/** Files by their path. */
type Files = Map<string, Uint8Array>;

/** The index of one stretch: its files, and what is moved of them. */
export async function indexStretch(
  entries: readonly SearchEntry[],
): Promise<{ files: Files; bytes: Stretch["bytes"] }> {
  const written = await runEngine(entries);
  const shown = new Map(entries.map((entry) => [entry.id, entry.shown]));
  const files: Files = new Map();
  for (const [path, content] of written) {
    if (path.startsWith("fragment/")) files.set(path, showStory(content, shown));
    else if (/^(?:index|filter)\/|_meta$|^pagefind-entry\.json$/.test(path)) {
      files.set(path, content);
    }
  }
  return { files, bytes: measure(files) };
}

/** The files of the engine itself: they are the same for every index. */
export async function engineFiles(): Promise<Files> {
  const written = await runEngine([]);
  const script = written.get("pagefind.js");
  const wasm = written.get("wasm.unknown.pagefind");
  if (!script || !wasm) throw new Error("pagefind did not write its engine");
  return new Map([
    ["engine.js", Buffer.concat([Buffer.from(FETCH_DOOR), script])],
    ["wasm.unknown.pagefind", wasm],
  ]);
}

/** Before the engine's own script: all that it fetches, it fetches by what the app gives it. */
const FETCH_DOOR = `let fetch = globalThis.fetch.bind(globalThis);
export const fetchWith = (given) => { fetch = given; };
`;

async function runEngine(entries: readonly SearchEntry[]): Promise<Files> {
  // The words come in the forms in which they are compared: the engine knows no language.
  const { index, errors } = await createIndex({ forceLanguage: "unknown" });
  if (!index) throw new Error(`pagefind: ${errors.join(", ")}`);
  try {
    for (let at = 0; at < entries.length; at += AT_ONCE) {
      await Promise.all(entries.slice(at, at + AT_ONCE).map((entry) => add(index, entry)));
    }
    const { files, errors: faults } = await index.getFiles();
    if (faults.length > 0) throw new Error(`pagefind: ${faults.join(", ")}`);
    return new Map(files.map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
}

type Index = NonNullable<Awaited<ReturnType<typeof createIndex>>["index"]>;

async function add(index: Index, entry: SearchEntry): Promise<void> {
  const { headline, content } = indexedText(entry);
  const { errors } = await index.addCustomRecord({
    url: entry.id,
    content,
    language: "unknown",
    meta: { title: headline },
    filters: { day: [entry.day], ...(entry.outlet && { outlet: [entry.outlet] }) },
  });
  if (errors.length > 0) throw new Error(`pagefind: ${entry.id}: ${errors.join(", ")}`);
}

/** A file of the engine with the story as it is to be shown, in the place of the words as they are compared. */
function showStory(file: Uint8Array, shown: ReadonlyMap<string, string>): Uint8Array {
  const text = gunzipSync(file).toString().slice(SIGNATURE.length);
  const { url } = JSON.parse(text) as { url: string };
  const story = JSON.parse(shown.get(url) ?? "{}") as object;
  return gzipSync(`${SIGNATURE}${JSON.stringify({ url, meta: {}, anchors: [], ...story })}`);
}

function measure(files: Files): Stretch["bytes"] {
  const sizes = (test: RegExp) =>
    [...files].filter(([path]) => test.test(path)).map(([, { length }]) => length);
  const most = (test: RegExp) => Math.max(0, ...sizes(test));
  const [first = 0, second = 0] = sizes(/^filter\//).toSorted((a, b) => b - a);
  const stories = sizes(/^fragment\//);
  return {
    open: most(/_meta$/) + most(/^pagefind-entry\.json$/),
    word: most(/^index\//),
    story: Math.ceil(stories.reduce((sum, size) => sum + size, 0) / Math.max(1, stories.length)),
    outlets: first,
    days: second,
  };
}
