import { join } from "node:path";
import type { SearchIndex } from "../../model/searchIndex.ts";
import { contentName, isThere, writeFolder } from "./folders.ts";

/** Words of one part of the table: about 15 kB as they are written. */
const PART = 1_000;

/** In which stretches each word occurs. Grows with the vocabulary, not with the stories. */
export class WordTable {
  readonly #stretches = new Map<string, number[]>();

  /** Notes the words of stretch `number`; stretches come in order. */
  add(number: number, words: ReadonlySet<string>): void {
    for (const word of words) {
      const known = this.#stretches.get(word);
      if (known) known.push(number);
      else this.#stretches.set(word, [number]);
    }
  }

  /** Writes the table into `parent`, in a folder named for what is in it. */
  async write(parent: string): Promise<SearchIndex["words"]> {
    const rows = [...this.#stretches].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const firsts: string[] = [];
    const files: [string, string][] = [];
    for (let at = 0; at < rows.length; at += PART) {
      const part = rows.slice(at, at + PART);
      files.push([`${files.length}.json`, JSON.stringify(Object.fromEntries(part))]);
      firsts.push(part[0]?.[0] ?? "");
    }
    const folder = `words-${contentName(files.flat())}`;
    if (!(await isThere(join(parent, folder)))) await writeFolder(join(parent, folder), files);
    return { folder, parts: firsts };
  }
}
