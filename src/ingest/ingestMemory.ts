import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "../model/parse.ts";
import { emptyMemory, FetchMemory } from "./fetch/fetchMemory.ts";

const FILE = "memory.json";

const Memory = v.object({
  format: v.literal(1),
  /** What the edition was made with, beside its sources. */
  settings: v.string(),
  /** By address of a file, the hash of its bytes. */
  hashes: v.record(v.string(), v.string()),
  fetch: FetchMemory,
});

/** What the ingest remembers of its last run, so that what has not changed is not done again. */
export type IngestMemory = v.InferOutput<typeof Memory>;

/**
 * The memory of the last run in `folder`. Without an edition to go with it, with other settings, or when it is broken, it
 * is empty: that costs a full run, never a story.
 */
export async function openMemory(
  folder: string,
  settings: string,
  hasEdition: boolean,
): Promise<IngestMemory> {
  const empty: IngestMemory = { format: 1, settings, hashes: {}, fetch: emptyMemory() };
  if (!hasEdition) return empty;
  try {
    const memory = parseJson(Memory, await readFile(join(folder, FILE), "utf8"), FILE);
    return memory.settings === settings ? memory : empty;
  } catch {
    return empty;
  }
}

export async function saveMemory(folder: string, memory: IngestMemory): Promise<void> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, FILE);
  await writeFile(`${path}.new`, `${JSON.stringify(memory)}\n`);
  await rename(`${path}.new`, path);
}
