import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parseJson } from "../../model/parse.ts";
import { type SearchIndex, WordTable } from "../../model/searchIndex.ts";
import { contentName, isThere, writeFolder } from "./folders.ts";

/** Words of one part of the table: about 10 kB as they are written. */
const PART = 500;

/** In which stretches each word occurs, a bit for each from the oldest. Grows with the vocabulary, not with the stories. */
type Rows = Map<string, bigint>;

/** The table of words of the run before, and how many stretches it has. */
interface EarlierTable {
  rows: Rows;
  stretches: number;
}

/** Reads the table of the run before; one that cannot be read has nothing. */
export async function readEarlierTable(
  parent: string,
  earlier: SearchIndex | undefined,
): Promise<EarlierTable> {
  const rows: Rows = new Map();
  if (!earlier) return { rows, stretches: 0 };
  const { folder, parts } = earlier.words;
  try {
    for (const part of parts.keys()) {
      const file = join(parent, folder, `${part}.json`);
      const table = parseJson(WordTable, await readFile(file, "utf8"), file);
      for (const [word, bits] of Object.entries(table)) rows.set(word, bits);
    }
  } catch {
    return { rows: new Map(), stretches: 0 };
  }
  return { rows, stretches: earlier.stretches.length - 1 };
}

/** Notes the words of stretch `number`, counted from the oldest. */
export function addWords(rows: Rows, number: number, words: ReadonlySet<string>): void {
  const bit = 1n << BigInt(number);
  for (const word of words) rows.set(word, (rows.get(word) ?? 0n) | bit);
}

/** Leaves only the first `count` stretches in a table. */
export function keepStretches(rows: Rows, count: number): void {
  const mask = (1n << BigInt(count)) - 1n;
  for (const [word, bits] of rows) {
    if ((bits & mask) === 0n) rows.delete(word);
    else rows.set(word, bits & mask);
  }
}

/** Writes a table into `parent`, in a folder named for what is in it. */
export async function writeTable(parent: string, table: Rows): Promise<SearchIndex["words"]> {
  const rows = [...table].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const firsts: string[] = [];
  const files: [string, string][] = [];
  for (let at = 0; at < rows.length; at += PART) {
    const part = rows.slice(at, at + PART).map(([word, bits]) => [word, bits.toString(16)]);
    files.push([`${files.length}.json`, JSON.stringify(Object.fromEntries(part))]);
    firsts.push(part[0]?.[0] ?? "");
  }
  const folder = `words-${contentName(files.flat())}`;
  if (!(await isThere(join(parent, folder)))) await writeFolder(join(parent, folder), files);
  return { folder, parts: firsts };
}
