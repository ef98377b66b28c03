import { access, mkdir, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Edition, readEdition, toEditionFeed } from "../../model/edition.ts";
import { EDITION_FILE, PICTURES_FOLDER, STORIES_FOLDER, storyFile } from "../../model/files.ts";
import { parseJson } from "../../model/parse.ts";
import { IngestError } from "../ingestError.ts";
import { Story, toStoryItem } from "../../model/story.ts";

/**
 * Runs `fill` on a new folder beside `out`, then puts that folder in the place of `out`. When anything fails, `out` is
 * what it was before. Returns what `fill` does.
 * @throws IngestError when `out` is there and is not an edition: it may be anything, and is not ours to replace.
 */
export async function replaceFolder<Result>(
  out: string,
  fill: (folder: string) => Promise<Result>,
): Promise<Result> {
  await refuseForeign(out);
  const next = `${out}.next`;
  const last = `${out}.last`;
  await rm(next, { recursive: true, force: true });
  await mkdir(join(next, STORIES_FOLDER), { recursive: true });
  await mkdir(join(next, PICTURES_FOLDER), { recursive: true });
  const result = await fill(next).catch(async (error: unknown) => {
    await rm(next, { recursive: true, force: true });
    throw error;
  });
  await rm(last, { recursive: true, force: true });
  await rename(out, last).catch(ignoreMissing);
  await rename(next, out);
  await rm(last, { recursive: true, force: true });
  return result;
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
  await access(join(out, EDITION_FILE)).catch(() => {
    throw new IngestError(`${out}: is there already and is not an edition, so it is not replaced`);
  });
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
