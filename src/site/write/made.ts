import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import type { Made } from "./SiteWriter.ts";

const Record = v.object({ site: v.string(), made: v.record(v.string(), v.string()) });

/**
 * It is there from when a site begins to be written until what it was made of is remembered. A line for the site, and one for
 * each file that it did not have before.
 */
const UNFINISHED = "unfinished";

/**
 * What the site in `out` was made of; nothing where that is not known, so that all of it is written. After a run that was cut
 * off nobody knows what its files are: each is named, to be written again or removed.
 */
export async function readMade(work: string, out: string): Promise<Made> {
  const made = await readFinished(work, out);
  if (!existsSync(join(work, UNFINISHED))) return made;
  const names = [...Object.keys(made), ...((await readUnfinished(work, out)) ?? [])];
  return Object.fromEntries(names.map((file) => [file, ""]));
}

/** What the last run that came to its end remembered. */
async function readFinished(work: string, out: string): Promise<Made> {
  const path = join(work, "made.json");
  try {
    await stat(join(out, "index.html"));
    const { site, made } = parseJson(Record, await readFile(path, "utf8"), path);
    return site === out ? made : {};
  } catch {
    return {};
  }
}

/** The new files of the runs since then; undefined where none was cut off that wrote this site. */
async function readUnfinished(work: string, out: string): Promise<string[] | undefined> {
  const text = await readFile(join(work, UNFINISHED), "utf8").catch(() => "");
  // What stands behind the last line break is half a name.
  const [site, ...files] = text.split("\n").slice(0, -1);
  return site === out ? files : undefined;
}

/** Notes that the site is being written. Returns the file in which its writers name what they add to it. */
export async function beginMade(work: string, out: string): Promise<string> {
  const path = join(work, UNFINISHED);
  await mkdir(work, { recursive: true });
  if (!(await readUnfinished(work, out))) await writeFile(path, `${out}\n`);
  return path;
}

/** Remembers it for the next time. */
export async function writeMade(work: string, out: string, made: Made): Promise<void> {
  const path = join(work, "made.json");
  await writeFile(`${path}.part`, JSON.stringify({ site: out, made }));
  await rename(`${path}.part`, path);
  await rm(join(work, UNFINISHED), { force: true });
}
