import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What each file of a site was made of, by its name, when it was last written. */
export type Made = Record<string, string>;

const COMPRESSIBLE = new Set([
  ".html",
  ".json",
  ".xml",
  ".js",
  ".css",
  ".svg",
  ".txt",
  ".webmanifest",
]);

/** Smaller files are not worth a second one, in bytes. */
const LEAST = 1024;

/** In the place of what a file was made of: it goes the next time. */
const LEAVING = "leaving";

/** How hard to compress: the files that every reader loads once, and the pages of which there are many. */
const EFFORT = { asset: { brotli: 11, gzip: 9 }, page: { brotli: 5, gzip: 6 } };

const FORMS = [".br", ".gz"];

/** The compressed forms of a file that lie beside it, by what ends their names; none where they would save nothing. */
export function compressedForms(
  file: string,
  bytes: Uint8Array,
  kind: keyof typeof EFFORT,
): [ending: string, form: Buffer][] {
  if (!COMPRESSIBLE.has(extname(file)) || bytes.length < LEAST) return [];
  const effort = EFFORT[kind];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: effort.brotli,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return [
    [".br", brotliCompressSync(bytes, { params })],
    [".gz", gzipSync(bytes, { level: effort.gzip })],
  ];
}

/** Writes the files of a site that are not yet as they should be, each whole or not at all, with its compressed forms. */
export class SiteWriter {
  readonly made: Made = {};
  written = 0;
  readonly #folders = new Set<string>();

  /** @param added the file in which to name what the earlier site has not, a line each, so that a next run knows of it. */
  constructor(
    readonly out: string,
    readonly earlier: Made,
    readonly added?: string,
  ) {}

  /** Whether a file was already made of this; it is then kept. */
  keep(file: string, madeOf: string): boolean {
    if (this.earlier[file] !== madeOf) return false;
    this.made[file] = madeOf;
    return true;
  }

  /** @param madeOf what tells whether the file has to be written again; the content itself when not given. */
  write(file: string, content: string | Buffer, madeOf = hashOf(content)): void {
    if (this.keep(file, madeOf)) return;
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    // Before it is there: this run may be cut off at any line.
    if (this.added && this.earlier[file] === undefined) appendFileSync(this.added, `${file}\n`);
    this.#put(file, bytes);
    const forms = compressedForms(file, bytes, file.startsWith("assets/") ? "asset" : "page");
    for (const [ending, form] of forms) this.#put(file + ending, form);
    // Hosts would answer with what they find, also where nothing is known of an earlier run.
    if (forms.length === 0) this.#remove(file, FORMS);
    this.made[file] = madeOf;
    this.written += 1;
  }

  /** Under its name only when it is whole: a host may be reading. */
  #put(file: string, bytes: Buffer): void {
    const path = join(this.out, file);
    const folder = dirname(path);
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }

  /** Takes over what another writer of the same site has made. */
  add(made: Made, written: number): void {
    Object.assign(this.made, made);
    this.written += written;
  }

  /**
   * Removes what an earlier site had and this one has not. Scripts and styles stay for one more time: a reader may have a
   * page of the last one open. Returns how many files went.
   */
  removeOthers(): number {
    const others = Object.keys(this.earlier).filter((file) => {
      if (this.made[file] !== undefined) return false;
      const isKept = file.startsWith("assets/") && this.earlier[file] !== LEAVING;
      if (isKept) this.made[file] = LEAVING;
      return !isKept;
    });
    for (const file of others) this.#remove(file, ["", ...FORMS]);
    return others.length;
  }

  #remove(file: string, endings: readonly string[]): void {
    for (const ending of endings) rmSync(join(this.out, file + ending), { force: true });
  }
}

/** The first 22 letters of a SHA-256: enough to tell one content from another. */
export function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("base64url").slice(0, 22);
}
