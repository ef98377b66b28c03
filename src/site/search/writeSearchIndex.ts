import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close } from "pagefind";
import * as v from "valibot";
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
import { codeIn } from "../write/codeIn.ts";
import type { SiteWriter } from "../write/SiteWriter.ts";
import { cutStretches } from "./cutStretches.ts";
import { contentName, isThere, removeOthers, writeFolder } from "./folders.ts";
import { engineFiles, indexStretch } from "./indexStretch.ts";
import { indexedText, type SearchEntry, toSearchEntry } from "./searchEntry.ts";
import { addWords, keepStretches, readEarlierTable, writeTable } from "./wordTable.ts";

/** Stories of a stretch: a larger one has more to open, smaller ones are more to look through. */
const STRETCH = 4_000;

/** A story as the index is given it: its text is read only where its stretch is made anew. */
export interface Searched {
  card: StoryCard;
  /** The day, such as `2026-11-22`, that it stands on. */
  day: string;
  /** Changes with anything that the story says. */
  version: string;
  read: () => Story;
}

interface Options {
  /** Oldest first: by `placedAt`, then by id. */
  stories: Iterable<Searched>;
  /** Writes the site; the index lies in its `search`. */
  writer: SiteWriter;
  /** Where to remember what the stretches were made of; the site does not need it. */
  memory: string;
  /** Stories of a stretch, 4,000 when left out. */
  stretch?: number;
}

/**
 * Writes the search index of a site. Gives it, and how many of its stretches had to be indexed: one in which nothing changed
 * stays as it is, and what the list of the run before names stays for the readers who still have that. Holds the stories of
 * two stretches and the vocabulary in memory.
 * @throws Error when the stories are not in order, or the engine refuses one.
 */
export async function writeSearchIndex(
  options: Options,
): Promise<{ index: SearchIndex; indexed: number }> {
  const { writer } = options;
  const folder = join(writer.out, SEARCH_FOLDER);
  const earlier = await readEarlier(join(writer.out, SEARCH_FILE));
  try {
    const files = await engineFiles();
    const engine = `engine-${contentName(files.values())}`;
    if (!(await isThere(join(folder, engine)))) await writeFolder(join(folder, engine), files);
    const { stretches, words, indexed } = await writeStretches(options, madeBy(engine), earlier);
    const index: SearchIndex = { format: 1, engine, stretches: stretches.toReversed(), words };
    writer.write(SEARCH_FILE, JSON.stringify(index));
    await removeOthers(folder, new Set([index, ...(earlier ? [earlier] : [])].flatMap(foldersOf)));
    return { index, indexed };
  } finally {
    await close();
  }
}

/** By what an index is made: a newer Crossread, and another engine, make all of it anew. */
function madeBy(engine: string): string {
  return contentName([engine, codeIn(import.meta.url, "./", "../../model/")]);
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
async function writeStretches(options: Options, by: string, earlier: SearchIndex | undefined) {
  const { stories, writer, memory, stretch = STRETCH } = options;
  const parent = join(writer.out, SEARCH_FOLDER);
  const known = (earlier?.stretches ?? []).toReversed();
  const table = await readEarlierTable(parent, earlier);
  const sources = await readSources(memory);
  const remembered = new Map<string, string>();
  const stretches: Stretch[] = [];
  let indexed = 0;
  // From the oldest, as many stretches as the table has as they are; their words are not looked for again.
  let same = 0;
  let newest: () => SearchEntry[] = () => [];
  const starts = known.map(({ since }) => since);
  for (const { since, entries } of cutStretches(placed(stories), starts, stretch)) {
    const number = stretches.length;
    const read = onceRead(entries);
    const versions = contentName([by, ...entries.flatMap(({ day, version }) => [day, version])]);
    const source = sources.get(versions) ?? sourceOf(by, read());
    remembered.set(versions, source);
    if (same === number && number < table.stretches && known[number]?.source === source) same += 1;
    else if (same === number) keepStretches(table.rows, same);
    if (same < number) addWords(table.rows, number - 1, wordsIn(newest()));
    newest = read;
    const made = known.find((each) => each.source === source);
    const isMade = made && (await isThere(join(parent, made.name)));
    const { name, bytes } = isMade ? made : await makeStretch(parent, read());
    if (!isMade) indexed += 1;
    stretches.push({ name, source, since, ...daysOf(entries), stories: entries.length, bytes });
  }
  await writeSources(memory, remembered);
  return { stretches, words: await writeTable(parent, table.rows), indexed };
}

function* placed(stories: Iterable<Searched>): Generator<Searched & { place: string }> {
  for (const story of stories) {
    yield { ...story, place: `${placedAt(story.card)} ${story.card.id}` };
  }
}

/** What the index needs of some stories, read when it is first asked for. */
function onceRead(stories: readonly Searched[]): () => SearchEntry[] {
  let entries: SearchEntry[] | undefined;
  return () => (entries ??= stories.map(({ read, day }) => toSearchEntry(read(), day)));
}

/** What a stretch is made of, and by what: what of its stories is searched or shown. */
function sourceOf(by: string, entries: readonly SearchEntry[]): string {
  return contentName([by, ...entries.flatMap(({ day, shown }) => [day, shown])]);
}

const Sources = v.record(v.string(), v.string());

/** What stretches are made of, by the versions of their stories' files; nothing where that cannot be read. */
async function readSources(memory: string): Promise<Map<string, string>> {
  try {
    return new Map(Object.entries(parseJson(Sources, await readFile(memory, "utf8"), memory)));
  } catch {
    return new Map();
  }
}

async function writeSources(memory: string, sources: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(dirname(memory), { recursive: true });
  await writeFile(memory, JSON.stringify(Object.fromEntries(sources)));
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

function daysOf(entries: readonly Searched[]): { from: string; to: string } {
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

/** The folders that an index names. */
export function foldersOf({ engine, stretches, words }: SearchIndex): string[] {
  return [engine, ...stretches.map(({ name }) => name), words.folder];
}
