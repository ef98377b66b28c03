import { infiniteQueryOptions, type QueryClient } from "@tanstack/react-query";
import { headFile, listFolder, partFile } from "../../model/files.ts";
import {
  compareRows,
  ListHead,
  type ListHeadReading,
  type ListName,
  ListPart,
  type ListRow,
} from "../../model/list.ts";
import { readInlined } from "./inlined.ts";
import { headQuery, partQuery } from "./listQueries.ts";
import { MissingFileError } from "./readJson.ts";

/** How far one list has been read: rows that are loaded and not yet given out, and the next part to load. */
interface Stream {
  list: ListName;
  rows: ListRow[];
  /** 0 when the list has no more. */
  next: number;
  /** The rows that could not be read since the last stretch was given out, by file and field. */
  leftOut: string[];
}

/** A stretch of the merged list, and how to go on from it. */
export interface RowsPage {
  rows: ListRow[];
  rest: Stream[];
  /** What could not be read of the files that this stretch came from. */
  leftOut: string[];
}

/**
 * The rows of one list or of several merged into one, part by part from the newest, or from a part on. A page never changes
 * once it is given out: an event comes once, with the newest telling that these lists have of it.
 */
export function rowsQuery(client: QueryClient, lists: readonly ListName[], from?: number) {
  // Several lists have no parts in common.
  const part = lists.length > 1 ? undefined : from;
  return infiniteQueryOptions({
    queryKey: ["rows", lists.map(listFolder), part ?? 0],
    queryFn: async ({ pageParam }): Promise<RowsPage> => {
      const streams =
        pageParam ?? (await Promise.all(lists.map((list) => open(client, list, part))));
      return takeRows(await Promise.all(streams.map((stream) => load(client, stream, streams))));
    },
    initialPageParam: undefined as Stream[] | undefined,
    getNextPageParam: ({ rest }) => (rest.some(hasMore) ? rest : undefined),
    initialData: () => {
      const page = pageAtHand(client, lists, part);
      return page && { pages: [page], pageParams: [undefined] };
    },
    // Each file has been tried again by its own query.
    retry: false,
    staleTime: Infinity,
    gcTime: Infinity,
  });
}

function hasMore({ rows, next }: Stream): boolean {
  return rows.length > 0 || next > 0;
}

async function open(client: QueryClient, list: ListName, part?: number): Promise<Stream> {
  if (part !== undefined) return { list, rows: [], next: part, leftOut: [] };
  try {
    return streamOf(list, await client.ensureQueryData(headQuery(list)));
  } catch (error) {
    // An outlet, a tag or a day of which the edition has nothing has no list.
    if (!(error instanceof MissingFileError) || list.kind === "all") throw error;
    return { list, rows: [], next: 0, leftOut: [] };
  }
}

function streamOf(list: ListName, { rows, parts, leftOut }: ListHeadReading): Stream {
  return { list, rows, next: parts - 1, leftOut: named(headFile(list), leftOut) };
}

function named(file: string, faults: readonly string[]): string[] {
  return faults.map((fault) => `${file}: ${fault}`);
}

/** Whether a stream holds up the others until its next part is loaded. */
function isBlocking({ rows, next }: Stream, all: readonly Stream[]): boolean {
  return next > 0 && (rows.length === 0 || mayGive(all).length === 0);
}

/** Loads the next part of a stream that holds up the others. */
async function load(client: QueryClient, stream: Stream, all: readonly Stream[]): Promise<Stream> {
  if (!isBlocking(stream, all)) return stream;
  const { list, next } = stream;
  const { rows, leftOut } = await client.ensureQueryData(partQuery(list, next));
  return {
    list,
    rows: [...stream.rows, ...rows],
    next: next - 1,
    leftOut: [...stream.leftOut, ...named(partFile(list, next), leftOut)],
  };
}

/** What can be given out of some streams: every row that no part still to come can come before. */
function mayGive(streams: readonly Stream[]): ListRow[] {
  const ends = streams.flatMap(({ rows, next }) => (next > 0 ? [rows.at(-1)] : []));
  if (ends.includes(undefined)) return [];
  const limits = ends.filter((end) => end !== undefined);
  return streams
    .flatMap(({ rows }) => rows)
    .filter((row) => limits.every((limit) => compareRows(row, limit) <= 0))
    .toSorted(compareRows);
}

function takeRows(streams: readonly Stream[]): RowsPage {
  const given = mayGive(streams);
  const gone = new Set(given);
  const rest = streams.map((stream) => ({
    ...stream,
    rows: stream.rows.filter((row) => !gone.has(row)),
    leftOut: [],
  }));
  return { rows: given, rest, leftOut: streams.flatMap(({ leftOut }) => leftOut) };
}

/** The first page, where everything for it is here already: then nothing is waited for. */
function pageAtHand(
  client: QueryClient,
  lists: readonly ListName[],
  part?: number,
): RowsPage | undefined {
  const streams = lists.flatMap((list) => streamAtHand(client, list, part) ?? []);
  const isWhole = streams.length === lists.length;
  return isWhole && streams.every((stream) => !isBlocking(stream, streams))
    ? takeRows(streams)
    : undefined;
}

/** A stream of what was fetched before, or came with the page that the reader opened. */
function streamAtHand(client: QueryClient, list: ListName, part?: number): Stream | undefined {
  if (part === undefined) {
    const head = client.getQueryData(headQuery(list).queryKey);
    const read = head ?? readInlined(ListHead, headFile(list));
    return read && streamOf(list, read);
  }
  const file = partFile(list, part);
  const read = readInlined(ListPart, file);
  return read && { list, rows: read.rows, next: part - 1, leftOut: named(file, read.leftOut) };
}
