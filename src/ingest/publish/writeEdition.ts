import { access, mkdir, mkdtemp, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Edition, readEdition, toEditionFeed } from "../../model/edition.ts";
import { EDITION_FILE, PICTURES_FOLDER, STORIES_FOLDER, storyFile } from "../../model/files.ts";
import { parseJson } from "../../model/parse.ts";
import { IngestError } from "../ingestError.ts";
import { Story, toStoryItem } from "../../model/story.ts";

/**
 * Runs `fill` on a new folder beside `out`, then puts that folder in the place of `out`. When anything fails, `out` is
 * what it was before; when the machine stopped between the two renames, {@link restoreFolder} brings it back. Returns what
 * `fill` does.
 * @throws IngestError when `out` is there and is not an edition: it may be anything, and is not ours to replace.
 */
export async function replaceFolder<Result>(
  out: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  await refuseForeign(out);
  await mkdir(dirname(resolve(out)), { recursive: true });
  const next = await mkdtemp(`${out}.next-`);
  try {
    await mkdir(join(next, STORIES_FOLDER));
    await mkdir(join(next, PICTURES_FOLDER));
    const result = await fill(next);
    await swap(out, next);
    return result;
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

async function swap(out: string, next: string): Promise<void> {
  const last = lastOf(out);
  await rm(last, { recursive: true, force: true });
  await rename(out, last).catch(ignoreMissing);
  try {
    await rename(next, out);
  } catch (error) {
    await rename(last, out).catch(ignoreMissing);
    throw error;
  }
  await rm(last, { recursive: true, force: true });
}

/** Puts back the edition that a run which was killed had moved aside. */
export async function restoreFolder(out: string): Promise<void> {
  if (await exists(out)) return;
  await rename(lastOf(out), out).catch(ignoreMissing);
}

/** Where an edition is for the moment in which another takes its place; the name is long, so that it is nobody else's. */
function lastOf(out: string): string {
  return `${out}.replaced-by-crossread`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Writes an edition's list and stories into `folder`, and reads each back as the app will. */
export async function writeEdition(
  folder: string,
  edition: Edition,
  stories: readonly Story[],
): Promise<void> {
  for (const story of stories) {
    const file = storyFile(story.id);
    await writeJson(join(folder, file), toStoryItem(story));
    parseJson(Story, await readFile(join(folder, file), "utf8"), file);
  }
  await writeJson(join(folder, EDITION_FILE), toEditionFeed(edition));
  const list = await readFile(join(folder, EDITION_FILE), "utf8");
  const { leftOut } = readEdition(JSON.parse(list), EDITION_FILE);
  if (leftOut[0]) throw leftOut[0];
}

/** On the disk before it is named: a machine that stops leaves no half file under a good name. */
async function writeJson(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const file = await open(path, "w");
  try {
    await file.writeFile(`${JSON.stringify(content)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function refuseForeign(out: string): Promise<void> {
  const files = await readdir(out).catch(ignoreMissing);
  if (!files || files.length === 0) return;
  if (await exists(join(out, EDITION_FILE))) return;
  throw new IngestError(`${out}: is there already and is not an edition, so it is not replaced`);
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
