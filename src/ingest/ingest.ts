import { stat } from "node:fs/promises";
import type { Edition } from "../model/edition.ts";
import { placedAt, type StoryCard } from "../model/card.ts";
import { type Story } from "../model/story.ts";
import { toInstant } from "../model/time.ts";
import { countOutlets } from "../model/countOutlets.ts";
import { type Draft, toDraft } from "./draft.ts";
import { type CapturedReading, identify } from "./identify.ts";
import { replaceFolder, writeEdition } from "./publish/writeEdition.ts";
import { IngestError } from "./ingestError.ts";
import { readSource } from "./readSource.ts";
import { relate } from "./relate/relate.ts";

export interface IngestOptions {
  /** Paths of source files. */
  sources: readonly string[];
  /** The folder that becomes the edition. */
  out: string;
  title: string;
  /** When the sources were captured; without it each file's own date is taken, and `say` is told. */
  capturedAt?: Date;
  /** Called with each sentence that the publisher should read. */
  say: (sentence: string) => void;
}

/**
 * From source files to an edition: read, identify, publish pictures, relate, write, swap.
 * @throws IngestError when a source cannot be used; the edition that was at `out` is then untouched.
 */
export async function ingest(options: IngestOptions): Promise<Edition> {
  const { say, out, title } = options;
  const readings: CapturedReading[] = [];
  for (const path of options.sources) readings.push(await readCaptured(path, options));
  const identified = identify(readings);
  if (identified.length === 0) throw new IngestError("the sources hold no story");

  return replaceFolder(out, async (folder) => {
    const drafts: Draft[] = [];
    for (const story of identified) drafts.push(await toDraft(story, folder, say));
    drafts.sort((a, b) => newestFirst(a.card, b.card));
    const cards = new Map(drafts.map(({ card }) => [card.id, card]));
    const { links } = relate(drafts);
    const stories = drafts.map(({ card, body }): Story => {
      const related = (links.get(card.id) ?? []).flatMap(({ id }) => cards.get(id) ?? []);
      return { ...card, body, related };
    });
    const updatedAt = readings.map(({ seenAt }) => seenAt).reduce((a, b) => (a > b ? a : b));
    const outlets = countOutlets([...cards.values()]);
    const edition = { title, updatedAt, outlets, stories: [...cards.values()] };
    await writeEdition(folder, edition, stories);
    return edition;
  });
}

async function readCaptured(
  path: string,
  { capturedAt, say }: IngestOptions,
): Promise<CapturedReading> {
  try {
    const at = capturedAt ?? (await stat(path)).mtime;
    const reading = await readSource(path, at);
    if (!capturedAt) say(`${path}: capture time guessed from the file's date, ${toInstant(at)}`);
    for (const each of reading.leftOut) say(`${path}: left out: ${each}`);
    return { ...reading, seenAt: toInstant(at) };
  } catch (error) {
    throw new IngestError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

function newestFirst(a: StoryCard, b: StoryCard): number {
  const [placedA, placedB] = [placedAt(a), placedAt(b)];
  if (placedA !== placedB) return placedA > placedB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
