import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import type { Made } from "./SiteWriter.ts";

const Record = v.object({ site: v.string(), made: v.record(v.string(), v.string()) });

/** What the site in `out` was made of; nothing where that is not known, so that all of it is written. */
export async function readMade(work: string, out: string): Promise<Made> {
  const path = join(work, "made.json");
  try {
    await stat(join(out, "index.html"));
    const { site, made } = parseJson(Record, await readFile(path, "utf8"), path);
    return site === out ? made : {};
  } catch {
    return {};
  }
}

/** Remembers it for the next time. */
export async function writeMade(work: string, out: string, made: Made): Promise<void> {
  await mkdir(work, { recursive: true });
  const path = join(work, "made.json");
  await writeFile(`${path}.part`, JSON.stringify({ site: out, made }));
  await rename(`${path}.part`, path);
}
