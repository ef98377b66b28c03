import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { decode } from "../detect/decode.ts";
import { detect } from "../detect/detect.ts";
import { IngestError } from "../ingestError.ts";
import type { SourceEntry } from "./sourceEntry.ts";
import { readSourcesFile } from "./sourcesFile.ts";

/** A source to be opened: one file or address. */
export interface ListedSource extends SourceEntry {
  /** What the publisher calls it: the path or address as it was given. */
  name: string;
  /** `http(s):` or `file:`. */
  address: string;
  /** Whether a list names it. One that the command names itself must be usable, or nothing is published. */
  isListed: boolean;
}

/**
 * The sources that a command names: addresses, files, folders (every file in them), and lists of sources in OPML or JSON,
 * whose paths are relative to the list.
 * @throws IngestError naming a path that is not there, or a list that cannot be read.
 */
export async function listSources(names: readonly string[]): Promise<ListedSource[]> {
  const listed: ListedSource[] = [];
  for (const name of names) listed.push(...(await expand({ url: name, groups: [] }, undefined)));
  return listed;
}

async function expand(entry: SourceEntry, list: string | undefined): Promise<ListedSource[]> {
  const isListed = list !== undefined;
  if (/^https?:\/\//i.test(entry.url)) {
    return [{ ...entry, name: entry.url, address: entry.url, isListed }];
  }
  const path = list === undefined ? entry.url : resolve(dirname(list), entry.url);
  const found = await stat(path).catch(() => undefined);
  const source = { ...entry, name: path, address: pathToFileURL(path).href, isListed };
  if (!found) {
    if (isListed) return [source];
    throw new IngestError(`${path}: no such file or folder`);
  }
  if (found.isDirectory()) {
    const files = (await readdir(path)).filter((name) => !name.startsWith(".")).toSorted();
    const inner = files.map((name) => expand({ ...entry, url: resolve(join(path, name)) }, list));
    return (await Promise.all(inner)).flat();
  }
  return list === undefined ? expandList(path, source) : [source];
}

/** A file is a list of sources when its content says so. */
async function expandList(path: string, source: ListedSource): Promise<ListedSource[]> {
  const text = decode(await readFile(path));
  if (!isList(text)) return [source];
  try {
    const entries = readSourcesFile(text, path);
    return (await Promise.all(entries.map((entry) => expand(entry, path)))).flat();
  } catch (error) {
    throw new IngestError((error as Error).message, { cause: error });
  }
}

function isList(text: string): boolean {
  return detect(text) === "opml" || /^[\s\uFEFF]*\{\s*"sources"\s*:/.test(text);
}
