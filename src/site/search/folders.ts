import { createHash } from "node:crypto";
import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compressedForms } from "../write/SiteWriter.ts";

/** How folders are written: another number names all of them anew, so that none stays as an older Crossread wrote it. */
const LAYOUT = "2: with compressed forms";

/** A name that changes with the parts that it is made of. */
export function contentName(parts: Iterable<string | Uint8Array>): string {
  const hash = createHash("sha256").update(`${LAYOUT}\n`);
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex").slice(0, 16);
}

/** Whether there is such a folder; one that is there is whole: see {@link writeFolder}. */
export async function isThere(folder: string): Promise<boolean> {
  return stat(folder).then(
    () => true,
    () => false,
  );
}

/** Writes files, by their path, with their compressed forms into a folder that appears only when it is whole. */
export async function writeFolder(
  folder: string,
  files: Iterable<[path: string, content: string | Uint8Array]>,
): Promise<void> {
  const unfinished = `${folder}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { recursive: true });
  for (const [path, content] of files) {
    const file = join(unfinished, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    for (const [ending, form] of compressedForms(path, bytes, "page")) {
      await writeFile(file + ending, form);
    }
  }
  await rm(folder, { recursive: true, force: true });
  await rename(unfinished, folder);
}

/** Removes the folders in `parent` that have none of these names. */
export async function removeOthers(parent: string, names: ReadonlySet<string>): Promise<void> {
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory() || names.has(entry.name)) continue;
    await rm(join(parent, entry.name), { recursive: true, force: true });
  }
}
