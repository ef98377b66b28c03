import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { close } from "pagefind";
import { placedAt, type StoryCard } from "../../model/card.ts";
import { parseJson } from "../../model/parse.ts";
import {
  outletWord,
  SEARCH_FILE,
  SEARCH_FOLDER,
  SearchIndex,
  type Stretch,
} from "../../model/searchIndex.ts";
import type { Story } from "../../model/story.ts";
import { cutStretches } from "./cutStretches.ts";
import { contentName, isThere, removeOthers, replaceFile, writeFolder } from "./folders.ts";
import { engineFiles, indexStretch } from "./indexStretch.ts";
import { indexedText, type SearchEntry, toSearchEntry } from "./searchEntry.ts";
import { WordTable } from "./wordTable.ts";

/** Stories of a stretch: a larger one has more to open, smaller ones are more to look through. */
const STRETCH = 4_000;

interface Options {
  /** Oldest first: by `placedAt`, then by id. */
  stories: AsyncIterable<Story> | Iterable<Story>;
  /** The folder of the site; the index lies in its `search`. */
  out: string;
  /** The day, such as `2026-11-22`, that a story stands on; the one in UTC when left out. */
  dayOf?: (story: StoryCard) => string;
  /** Stories of a stretch, 4,000 when left out. */
  stretch?: number;
}

/** What was written: of how many stories, in how many stretches, and how many of these had to be indexed. */
interface SearchSummary {
  stories: number;
  stretches: number;
  indexed: number;
}

/**
 * Writes the search index of a site. A stretch in which nothing changed stays as it is, and what the list of the run before
 * names stays for the readers who still have that. Holds one stretch of stories and the vocabulary in memory.
 * @throws Error when the stories are not in order, or the engine refuses one.
 */
export async function writeSearchIndex(options: Options): Promise<SearchSummary> {
  const folder = join(options.out, SEARCH_FOLDER);
  const file = join(options.out, SEARCH_FILE);
  const earlier = await readEarlier(file);
  try {
    const files = await engineFiles();
    const engine = `engine-${contentName(files.values())}`;
    if (!(await isThere(join(folder, engine)))) await writeFolder(join(folder, engine), files);
    const { stretches, words, indexed } = await writeStretches(options, engine, earlier);
    const index: SearchIndex = { format: 1, engine, stretches: stretches.toReversed(), words };
    await replaceFile(file, JSON.stringify(index));
    await removeOthers(folder, new Set([...namesIn(index), ...(earlier ? namesIn(earlier) : [])]));
    const stories = stretches.reduce((sum, each) => sum + each.stories, 0);
    return { stories, stretches: stretches.length, indexed };
  } finally {
    await close();
  }
}

/** The list of the run before; one that cannot be read costs that everything is indexed anew. */
async function readEarlier(file: string): Promise<SearchIndex | undefined> {
  try {
    return parseJson(SearchIndex, await readFile(file, "utf8"), file);
  } catch {
    return undefined;
  }
}

/** Oldest first, with the table of the words in all but the newest. */
async function writeStretches(options: Options, engine: string, earlier: SearchIndex | undefined) {
  const { out, stories, dayOf = utcDay, stretch = STRETCH } = options;
  const known = (earlier?.stretches ?? []).toReversed();
  const starts = known.map(({ since }) => since);
  const table = new WordTable();
  const stretches: Stretch[] = [];
  let indexed = 0;
  let newest = new Set<string>();
  for await (const { since, entries } of cutStretches(toEntries(stories, dayOf), starts, stretch)) {
    if (stretches.length > 0) table.add(stretches.length - 1, newest);
    newest = wordsIn(entries);
    const source = contentName([engine, ...entries.flatMap(({ day, shown }) => [day, shown])]);
    const same = known.find((each) => each.source === source);
    const isMade = same && (await isThere(join(out, SEARCH_FOLDER, same.name)));
    const { name, bytes } = isMade ? same : await makeStretch(join(out, SEARCH_FOLDER), entries);
    if (!isMade) indexed += 1;
    stretches.push({ name, source, since, ...daysOf(entries), stories: entries.length, bytes });
  }
  return { stretches, words: await table.write(join(out, SEARCH_FOLDER)), indexed };
}

/** The engine does not make the same files twice of the same stories: a folder is named for its files. */
async function makeStretch(
  parent: string,
  entries: readonly SearchEntry[],
): Promise<Pick<Stretch, "name" | "bytes">> {
  const { files, bytes } = await indexStretch(entries);
  const name = contentName([...files].flat());
  await writeFolder(join(parent, name), files);
  return { name, bytes };
}

async function* toEntries(
  stories: Options["stories"],
  dayOf: (story: StoryCard) => string,
): AsyncGenerator<SearchEntry> {
  for await (const story of stories) yield toSearchEntry(story, dayOf(story));
}

function utcDay(story: StoryCard): string {
  return placedAt(story).slice(0, 10);
}

function daysOf(entries: readonly SearchEntry[]): { from: string; to: string } {
  const days = entries.map(({ day }) => day).toSorted();
  return { from: days[0] ?? "", to: days.at(-1) ?? "" };
}

function wordsIn(entries: readonly SearchEntry[]): Set<string> {
  const words = new Set<string>();
  for (const entry of entries) {
    for (const word of indexedText(entry).content.split(/[ -]/)) words.add(word);
    if (entry.outlet) words.add(outletWord(entry.outlet));
  }
  return words;
}

function namesIn({ engine, stretches, words }: SearchIndex): string[] {
  return [engine, words.folder, ...stretches.map(({ name }) => name)];
}
