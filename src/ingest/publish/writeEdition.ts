import {
  access,
  copyFile,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type Edition, readEdition, toEditionFeed } from "../../model/edition.ts";
import { EDITION_FILE, PICTURES_FOLDER, STORIES_FOLDER, storyFile } from "../../model/files.ts";
import { parseJson } from "../../model/parse.ts";
import { outFeeds } from "./outFeeds.ts";
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
  await sweepLeftovers(out);
  const next = await mkdtemp(`${out}.next-${process.pid}-`);
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

/** Removes what runs that were killed had begun; one whose process still runs is left to it. */
async function sweepLeftovers(out: string): Promise<void> {
  const start = `${basename(out)}.next-`;
  const parent = dirname(resolve(out));
  const names = (await readdir(parent)).filter((name) => name.startsWith(start));
  for (const name of names) {
    const pid = Number(name.slice(start.length).split("-")[0]);
    if (pid > 0 && !isRunning(pid)) await rm(join(parent, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
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

/** Writes an edition into `folder`: stories, list, feeds. Each is read back as the app will read it. */
export async function writeEdition(
  folder: string,
  edition: Edition,
  stories: readonly Story[],
  { out, site }: { out: string; site?: string },
): Promise<void> {
  for (const story of stories) {
    const file = storyFile(story.id);
    await writeSynced(join(folder, file), jsonOf(toStoryItem(story)));
    parseJson(Story, await readFile(join(folder, file), "utf8"), file);
    for (const src of picturesOf(story)) await keepPicture(src, out, folder);
  }
  const feeds = outFeeds(edition.title, stories, site);
  await writeSynced(join(folder, "feed.json"), feeds.json);
  await writeSynced(join(folder, "feed.xml"), feeds.xml);
  await writeSynced(join(folder, EDITION_FILE), jsonOf(toEditionFeed(edition)));
  const list = await readFile(join(folder, EDITION_FILE), "utf8");
  const { leftOut } = readEdition(JSON.parse(list), EDITION_FILE);
  if (leftOut[0]) throw leftOut[0];
}

/** The edition's own files among a story's pictures. */
function picturesOf({ picture, body }: Story): string[] {
  const figures = body.flatMap((block) => (block.type === "figure" ? [block.picture] : []));
  return [...(picture ? [picture] : []), ...figures]
    .flatMap(({ sources }) => sources.map(({ src }) => src))
    .filter((src) => src.startsWith(`${PICTURES_FOLDER}/`));
}

/** A story that is kept from the earlier edition brings its pictures along. */
async function keepPicture(src: string, out: string, folder: string): Promise<void> {
  if (await exists(join(folder, src))) return;
  await copyFile(join(out, src), join(folder, src)).catch(ignoreMissing);
}

function jsonOf(content: unknown): string {
  return `${JSON.stringify(content)}\n`;
}

/** On the disk before it is named: a machine that stops leaves no half file under a good name. */
async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, "w");
  try {
    await file.writeFile(text);
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
