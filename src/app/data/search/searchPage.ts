import { parse } from "../../../model/parse.ts";
import {
  type SearchIndex,
  type Stretch,
  wordsFile,
  WordTable,
} from "../../../model/searchIndex.ts";
import { readJson, siteUrl } from "../readJson.ts";
import { bytesFetched } from "./engineFiles.ts";
import {
  costOf,
  filtersFor,
  outletWords,
  partsWith,
  type SearchRequest,
  stretchesIn,
  stretchesWith,
} from "./plan.ts";
import { isOpen, searchStretch } from "./searchStretch.ts";
import { type SearchHit, toHit } from "./toHit.ts";

/** Stories of a page. */
const PAGE = 20;

/** Bytes that a page may move before it leaves older stretches for the next, with what the engine's script takes. */
const BUDGET = 225_000;

/** Where a search goes on. */
export interface Cursor {
  /** Where the stretches begin that are still to be looked through, newest first. */
  rest: string[];
  /** How many stories of the first of them were shown. */
  skip: number;
  /** Whether `rest` has only stretches in which the table of words has the words. */
  isNarrowed: boolean;
}

/** Some of what was found: of the newest stretches first, in each the best first. */
export interface SearchPage {
  hits: SearchHit[];
  /** Stories found in the stretches that were begun for this page. */
  found: number;
  /** The oldest day down to which everything was looked through. */
  back: string | undefined;
  /** Whether stories that were found in these stretches are still to be shown. */
  hasMore: boolean;
  /** Undefined when everything was looked through and shown. */
  next: Cursor | undefined;
}

interface Search {
  index: SearchIndex;
  request: SearchRequest;
  /** The forms to search for. */
  words: readonly string[];
  cursor: Cursor | undefined;
  signal: AbortSignal;
}

/**
 * Looks through stretches, newest first, until it has a page of stories or has moved what a page may move.
 * @throws NetworkError, HostError, MissingFileError or InvalidDataError naming the file, or what `signal` was aborted with.
 */
export async function searchPage(search: Search): Promise<SearchPage> {
  const { index, signal } = search;
  const start = bytesFetched();
  const page: SearchPage = { hits: [], found: 0, back: undefined, hasMore: false, next: undefined };
  let cursor = search.cursor ?? firstCursor(search);
  while (cursor.rest.length > 0 && page.hits.length < PAGE) {
    cursor = await narrowOnce(search, cursor);
    const stretch = index.stretches.find(({ since }) => since === cursor.rest[0]);
    if (stretch) {
      const left = BUDGET - (bytesFetched() - start);
      if (page.back !== undefined && cursor.skip === 0 && costIn(search, stretch) > left) break;
      cursor = await lookThrough(search, stretch, cursor, page);
    } else cursor = { ...cursor, rest: cursor.rest.slice(1), skip: 0 };
    signal.throwIfAborted();
  }
  const { rest, skip } = cursor;
  return { ...page, hasMore: skip > 0, next: rest.length > 0 ? cursor : undefined };
}

function firstCursor({ index, request }: Search): Cursor {
  const rest = stretchesIn(index, request).map(({ since }) => since);
  return { rest, skip: 0, isNarrowed: false };
}

/** The newest stretch is looked through in any case; before an older one, the table of words says which are worth it. */
async function narrowOnce(search: Search, cursor: Cursor): Promise<Cursor> {
  if (cursor.isNarrowed || cursor.rest[0] === search.index.stretches[0]?.since) return cursor;
  return { ...cursor, rest: await narrowed(search, cursor.rest), isNarrowed: true };
}

function costIn({ words, request }: Search, stretch: Stretch): number {
  const stories = PAGE * stretch.bytes.story;
  return costOf(stretch, words, filtersFor(stretch, request), isOpen(stretch.name)) + stories;
}

/** Puts stories of a stretch on a page; gives where to go on. */
async function lookThrough(
  { index, request, words }: Search,
  stretch: Stretch,
  cursor: Cursor,
  page: SearchPage,
): Promise<Cursor> {
  const { skip, rest } = cursor;
  const filters = filtersFor(stretch, request);
  const found = await searchStretch(index.engine, stretch.name, words, filters);
  const wanted = found.slice(skip, skip + PAGE - page.hits.length);
  const data = await Promise.all(wanted.map((fetchStory) => fetchStory()));
  const hits = data.map((each) => toHit(each, words, stretch.name));
  page.hits.push(...hits.filter((hit) => hit !== undefined));
  page.back = stretch.from;
  // Where the best has not all the words, the engine took others for them: then none has.
  const isNone = skip === 0 && hits[0] === undefined;
  if (skip === 0 && !isNone) page.found += found.length;
  const end = skip + wanted.length;
  if (!isNone && end < found.length) return { ...cursor, skip: end };
  return { ...cursor, rest: rest.slice(1), skip: 0 };
}

/** Those of the stretches in which the table of words has each word, and one of the outlets. */
async function narrowed(search: Search, rest: readonly string[]): Promise<string[]> {
  const { index, request, words } = search;
  const having = await Promise.all(words.map((word) => numbersOf(search, [word])));
  const ofOutlets = outletWords(request);
  if (ofOutlets.length > 0) having.push(await numbersOf(search, ofOutlets));
  const oldestFirst = index.stretches.toReversed();
  return rest.filter((since) => {
    const number = oldestFirst.findIndex((stretch) => stretch.since === since);
    return number === oldestFirst.length - 1 || having.every((set) => !set || set.has(number));
  });
}

/** The stretches that have any of some words; undefined where that is not known. */
async function numbersOf(
  search: Search,
  words: readonly string[],
): Promise<Set<number> | undefined> {
  const numbers = new Set<number>();
  for (const word of words) {
    const parts = partsWith(search.index.words, word);
    if (!parts) return undefined;
    const tables = await Promise.all(parts.map((part) => readTable(search, part)));
    for (const number of stretchesWith(tables, word)) numbers.add(number);
  }
  return numbers;
}

async function readTable({ index, signal }: Search, part: number): Promise<WordTable> {
  const file = wordsFile(index.words, part);
  return parse(WordTable, await readJson(file, signal, siteUrl(file)), file);
}
