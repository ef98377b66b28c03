import { stat } from "node:fs/promises";
import type { Edition } from "../model/edition.ts";
import { placedAt, type Story } from "../model/story.ts";
import { toInstant } from "../model/time.ts";
import { countOutlets } from "../model/countOutlets.ts";
import { type Draft, toCard, toDraft } from "./draft.ts";
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

  let edition: Edition | undefined;
  await replaceFolder(out, async (folder) => {
    const drafts: Draft[] = [];
    for (const story of identified) drafts.push(await toDraft(story, folder, say));
    drafts.sort((a, b) => compare(placedAt(b), placedAt(a)) || compare(a.id, b.id));
    const cards = new Map(drafts.map((draft) => [draft.id, toCard(draft)]));
    const related = relate(drafts);
    const stories: Story[] = drafts.map(({ given: _, ...draft }) => ({
      ...draft,
      related: (related.get(draft.id) ?? []).flatMap((id) => cards.get(id) ?? []),
    }));
    edition = {
      title,
      updatedAt:
        readings
          .map(({ seenAt }) => seenAt)
          .sort()
          .at(-1) ?? "",
      outlets: countOutlets(drafts),
      stories: [...cards.values()],
    };
    await writeEdition(folder, edition, stories);
  });
  if (!edition) throw new Error("no edition was written");
  return edition;
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
