import { placedAt, type StoryCard } from "../model/card.ts";
import type { Edition } from "../model/edition.ts";
import { toInstant } from "../model/time.ts";
import { cleanReading } from "./cleanReading.ts";
import { compose } from "./compose.ts";
import { type Draft, toDraft } from "./draft.ts";
import { FetchError } from "./fetch/fetchError.ts";
import { forget } from "./fetch/fetchMemory.ts";
import { createFetcher, type Fetcher } from "./fetch/fetcher.ts";
import type { FetchEvent } from "./fetch/progress.ts";
import { withFullPages } from "./fullPages.ts";
import { type CapturedReading, identify } from "./identify.ts";
import { IngestError } from "./ingestError.ts";
import type { SourceReport } from "./publish/report.ts";
import { replaceFolder, restoreFolder, writeEdition } from "./publish/writeEdition.ts";
import { writeReport } from "./publish/writeReport.ts";
import { readEarlier, readEarlierStories } from "./readEarlier.ts";
import { readOpened } from "./readOpened.ts";
import { relate } from "./relate/relate.ts";
import { keepDraft, revise } from "./revise.ts";
import { type ListedSource, listSources } from "./sources/listSources.ts";
import { openSource } from "./sources/openSource.ts";
import { type IngestMemory, openMemory, saveMemory } from "./ingestMemory.ts";

export interface IngestOptions {
  /** Paths of files and folders, http(s) addresses, and lists of them. */
  sources: readonly string[];
  /** The folder that becomes the edition. */
  out: string;
  /** The folder of what the ingest remembers, and of its report. */
  work: string;
  title: string;
  /** Where the site will be, for the links of the feeds that are written. */
  site?: string;
  /** The moment of this run. */
  now: Date;
  /** When the sources were captured; without it that is now for an address, and each file's own date, which is said. */
  capturedAt?: Date;
  /** The only folder that local pictures are taken from. */
  pictures?: string;
  /** Forgets the edition that is there, instead of adding to it. */
  fresh?: boolean;
  /** Who asks, for the servers of the sources. */
  userAgent?: string;
  /** Lets addresses of private networks through. */
  allowPrivate?: boolean;
  /** Called with each sentence that the publisher should read. */
  say: (sentence: string) => void;
  onProgress?: (event: FetchEvent) => void;
}

/** What a run did. `isNew` is false when every source said the same as in the last run: then nothing was written. */
export interface IngestResult {
  isNew: boolean;
  stories: number;
  outlets: number;
}

/**
 * From sources to an edition: list, open, read, clean, identify, revise, publish pictures, relate, compose, write, swap, report.
 * @throws IngestError when a source that the command names cannot be used; the edition that was at `out` is then untouched.
 */
export async function ingest(options: IngestOptions): Promise<IngestResult> {
  const { out, say, now } = options;
  await restoreFolder(out);
  const earlier = options.fresh ? undefined : await readEarlier(out);
  const settings = JSON.stringify([options.title, options.site ?? null]);
  const memory = await openMemory(options.work, settings, earlier !== undefined);
  const listed = await listSources(options.sources);
  const fetcher = createFetcher({
    userAgent: options.userAgent ?? "Crossread/0.1",
    memory: memory.fetch,
    now: () => now,
    allowPrivate: options.allowPrivate ?? false,
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  try {
    const read = await readAll(listed, { ...options, fetcher, memory });
    const notes: string[] = [];
    const note = (sentence: string) => {
      notes.push(sentence);
      say(sentence);
    };
    const result = await publishReadings(read, earlier, { ...options, say: note });
    await writeReport(options, { stories: result.stories, notes, sources: read });
    await saveMemory(options.work, memory);
    return result;
  } finally {
    await fetcher.close();
  }
}

/** What became of one source. */
interface ReadSource extends SourceReport {
  reading?: CapturedReading;
}

type ReadContext = IngestOptions & { fetcher: Fetcher; memory: IngestMemory };

async function readAll(
  listed: readonly ListedSource[],
  context: ReadContext,
): Promise<ReadSource[]> {
  const read = await Promise.all(listed.map((source) => readOne(source, context)));
  for (const { source, notes } of read) for (const note of notes) context.say(`${source}: ${note}`);
  if (read.every(({ outcome }) => outcome === "failed")) {
    throw new IngestError("no source could be used");
  }
  return read;
}

async function readOne(listed: ListedSource, context: ReadContext): Promise<ReadSource> {
  const report = { source: listed.name, items: 0, stories: 0, notes: [] };
  try {
    const { capturedAt, fetcher, memory } = context;
    const opened = await openSource(listed, { fetcher, memory, capturedAt });
    if (opened.kind === "unchanged") return { ...report, outcome: "unchanged" };
    const given = readOpened(listed, opened);
    const whole = listed.fullPage ? await withFullPages(given, fetcher) : given;
    const reading = cleanReading(whole);
    const items = reading.stories.length;
    const stories = items + reading.stories.flatMap(({ related }) => related).length;
    return { ...report, outcome: "read", items, stories, notes: reading.leftOut, reading };
  } catch (error) {
    const reason = error instanceof FetchError ? error.words : (error as Error).message;
    // What came and could not be used is asked for in full the next time.
    delete context.memory.hashes[listed.address];
    if (!listed.address.startsWith("file:")) forget(context.memory.fetch, listed.address);
    if (!listed.isListed) throw new IngestError(`${listed.name}: ${reason}`, { cause: error });
    return { ...report, outcome: "failed", notes: [reason] };
  }
}

async function publishReadings(
  read: readonly ReadSource[],
  earlier: Edition | undefined,
  options: IngestOptions,
): Promise<IngestResult> {
  const readings = read.flatMap(({ reading }) => reading ?? []);
  if (readings.length === 0 && earlier) {
    const { stories, outlets } = earlier;
    return { isNew: false, stories: stories.length, outlets: outlets.length };
  }
  const { out, say } = options;
  const stories = earlier ? await readEarlierStories(out, earlier, say) : [];
  const known = new Map(stories.map((story) => [story.id, story]));
  const identified = identify(readings, [...known.values()]);
  if (identified.length + known.size === 0) throw new IngestError("the sources hold no story");

  return replaceFolder(out, async (folder) => {
    const drafts: Draft[] = [];
    for (const story of identified) {
      const draft = await toDraft(story, { ...options, folder });
      if (draft) drafts.push(revise(draft, known.get(story.id)));
      if (draft) known.delete(story.id);
    }
    for (const story of known.values()) drafts.push(keepDraft(story));
    drafts.sort((a, b) => newestFirst(a.card, b.card));
    const { whole, ...lists } = compose(drafts, relate(drafts));
    const seen = [...readings.map(({ seenAt }) => seenAt), earlier?.updatedAt ?? ""];
    const updatedAt = seen.reduce((a, b) => (a > b ? a : b), toInstant(new Date(0)));
    const edition: Edition = { title: options.title, updatedAt, ...lists };
    await writeEdition(folder, edition, whole, options);
    return { isNew: true, stories: whole.length, outlets: lists.outlets.length };
  });
}

function newestFirst(a: StoryCard, b: StoryCard): number {
  const [placedA, placedB] = [placedAt(a), placedAt(b)];
  if (placedA !== placedB) return placedA > placedB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
