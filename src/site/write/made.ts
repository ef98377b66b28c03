import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import type { Made } from "./SiteWriter.ts";

const Record = v.object({ site: v.string(), made: v.record(v.string(), v.string()) });

/** It is there from when a site begins to be written until what it was made of is remembered. */
const UNFINISHED = "unfinished";

/**
 * What the site in `out` was made of; nothing where that is not known, so that all of it is written. After a run that was cut
 * off nobody knows what its files are: each is named, to be written again or removed.
 */
export async function readMade(work: string, out: string): Promise<Made> {
  const path = join(work, "made.json");
  try {
    await stat(join(out, "index.html"));
    const { site, made } = parseJson(Record, await readFile(path, "utf8"), path);
    if (site !== out) return {};
    if (!existsSync(join(work, UNFINISHED))) return made;
    return Object.fromEntries(Object.keys(made).map((file) => [file, ""]));
  } catch {
    return {};
  }
}

/** Notes that the site is being written. */
export async function beginMade(work: string): Promise<void> {
  await mkdir(work, { recursive: true });
  await writeFile(join(work, UNFINISHED), "");
}

/** Remembers it for the next time. */
export async function writeMade(work: string, out: string, made: Made): Promise<void> {
  const path = join(work, "made.json");
  await writeFile(`${path}.part`, JSON.stringify({ site: out, made }));
  await rename(`${path}.part`, path);
  await rm(join(work, UNFINISHED), { force: true });
}
