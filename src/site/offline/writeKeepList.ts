import { statSync } from "node:fs";
import { join } from "node:path";
import { PICTURES_FOLDER, storyFile } from "../../model/files.ts";
import { KEEP_FILE, type KeepEntry, type KeepList, keepPartFile } from "../../model/keeping.ts";
import { SEARCH_FILE, SEARCH_FOLDER, type SearchIndex } from "../../model/searchIndex.ts";
import { foldersOf } from "../search/writeSearchIndex.ts";
import { filesIn } from "../write/filesIn.ts";
import { hashOf, type SiteWriter } from "../write/SiteWriter.ts";

/** Stories of a part, counted from the oldest: a new one changes the newest part only. */
const STORIES = 1000;

/** The width of the pictures that are kept, in pixels: a story on a phone. */
const WIDE = 960;

interface Options {
  /** The stories' ids, oldest first. */
  ids: readonly string[];
  /** The files of the faces that pages are set in. */
  fonts: readonly string[];
  /** The pages that lead to all others, as addresses below the site's folder, with their files. */
  fronts: readonly { address: string; file: string }[];
  search: SearchIndex;
}

/**
 * Writes what there is to keep of a site: stories, pictures and fonts, the search index, and last the lists and front pages
 * that lead to them. Everything else must have been written.
 */
export async function writeKeepList(
  { ids, fonts, fronts, search }: Options,
  writer: SiteWriter,
): Promise<void> {
  const entry = entryOf(writer);
  const lists = Object.keys(writer.made).filter((file) => file.startsWith("edition/lists/"));
  const folders = await searchFolders(search, writer.out);
  const parts = [
    ...cut(ids.map((id) => entry(`edition/${storyFile(id)}`))),
    [...pictureFiles(writer), ...fonts].map((file) => entry(file)),
    ...folders,
    [
      entry(SEARCH_FILE),
      ...lists.toSorted().map((file) => entry(file)),
      ...fronts.map(({ address, file }) => entry(file, address)),
    ],
  ];
  const list: KeepList = { format: 1, parts: [] };
  for (const files of parts) {
    if (files.length === 0) continue;
    const json = JSON.stringify({ format: 1, files });
    const name = hashOf(json);
    writer.write(keepPartFile(name), json);
    const bytes = files.reduce((sum, [, each]) => sum + each, 0);
    list.parts.push({ name, files: files.length, bytes });
  }
  writer.write(KEEP_FILE, JSON.stringify(list));
}

function entryOf({ out, made }: SiteWriter) {
  return (file: string, address = addressOf(file)): KeepEntry => {
    const madeOf = made[file];
    if (madeOf === undefined) throw new Error(`there is no ${file} to keep`);
    return [address, statSync(join(out, file)).size, hashOf(madeOf).slice(0, 10)];
  };
}

/** Names of lists may be of any script. */
function addressOf(file: string): string {
  return file.split("/").map(encodeURIComponent).join("/");
}

function cut(entries: readonly KeepEntry[]): KeepEntry[][] {
  const parts: KeepEntry[][] = [];
  for (let from = 0; from < entries.length; from += STORIES) {
    parts.push(entries.slice(from, from + STORIES));
  }
  return parts;
}

/** Of each picture the width for a phone: the worker gives it in the place of the others. */
function pictureFiles({ made }: SiteWriter): string[] {
  const best = new Map<string, { file: string; width: number }>();
  for (const file of Object.keys(made).toSorted()) {
    if (!file.startsWith(`edition/${PICTURES_FOLDER}/`)) continue;
    const [, name = file, digits = "0"] = /^(.*)-(\d+)\.\w+$/.exec(file) ?? [];
    const width = Number(digits);
    const known = best.get(name);
    if (!known || isBetter(width, known.width)) best.set(name, { file, width });
  }
  return [...best.values()].map(({ file }) => file);
}

function isBetter(width: number, than: number): boolean {
  return than > WIDE ? width < than : width <= WIDE && width > than;
}

/** The folders of the search index, each named for its content. */
function searchFolders(search: SearchIndex, out: string): Promise<KeepEntry[][]> {
  return Promise.all(foldersOf(search).map((name) => folderFiles(out, name)));
}

async function folderFiles(out: string, name: string): Promise<KeepEntry[]> {
  const folder = `${SEARCH_FOLDER}/${name}`;
  const files = await filesIn(join(out, folder));
  return files
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .map((file) => `${folder}/${file}`)
    .toSorted()
    .map((file) => [addressOf(file), statSync(join(out, file)).size, name.slice(0, 10)]);
}
