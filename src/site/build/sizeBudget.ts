import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What may be sent to a reader, in bytes after brotli: the content of `size-budget.json`. */
export interface SizeBudget {
  /** All chunks of the first view together. */
  firstView: { javascript: number; styles: number };
  /**
   * Every chunk by its name without the hash. `firstView`: every page loads it, or, where it is a word, one of those that have
   * the same word, of which the largest counts.
   */
  chunks: Record<string, { most: number; firstView?: true | string }>;
}

export interface ChunkSize {
  /** Without the hash: `search.js`. */
  name: string;
  /** After brotli; chunks that differ only in their hash are counted together. */
  bytes: number;
}

const BUDGET = new URL("../../../size-budget.json", import.meta.url);
const CHUNK = /\.(?:js|css)$/;

/** What Vite puts between a chunk's name and its ending. */
const HASH = /-[\w-]{8}(?=\.(?:js|css)$)/;

/**
 * Weighs the scripts and style sheets below `folder`, as they were built for readers.
 * @throws Error naming each chunk that is too large, unknown or missing, and what to do about it.
 */
export function checkBudget(folder: string, budget = readBudget()): void {
  const sizes = chunkSizes(folder);
  const faults = [
    ...sizes.flatMap((size) => chunkFaults(size, budget)),
    ...viewFaults(sizes, budget),
    ...importFaults(folder, budget),
  ];
  const built = new Set(sizes.map(({ name }) => name));
  for (const name of Object.keys(budget.chunks)) {
    if (!built.has(name)) faults.push(`${name} was not built: take it out of size-budget.json`);
  }
  if (faults.length > 0) throw new Error(`Over the size budget:\n${faults.join("\n")}`);
}

/**
 * The size of each chunk below `folder`, the largest first.
 * @param isCounted whether a file is one of them: a site also keeps those of the build before.
 */
export function chunkSizes(
  folder: string,
  isCounted: (file: string) => boolean = () => true,
): ChunkSize[] {
  const sizes = new Map<string, number>();
  for (const { file, name, content } of chunksOf(folder)) {
    if (!isCounted(file)) continue;
    const { length } = brotliCompressSync(content);
    sizes.set(name, (sizes.get(name) ?? 0) + length);
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => b.bytes - a.bytes);
}

function chunksOf(folder: string): { file: string; name: string; content: Buffer }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => CHUNK.test(file))
    .map((file) => ({ file, name: nameOf(file), content: readFileSync(join(folder, file)) }));
}

function nameOf(file: string): string {
  return basename(file).replace(HASH, "");
}

function readBudget(): SizeBudget {
  return JSON.parse(readFileSync(BUDGET, "utf8")) as SizeBudget;
}

function chunkFaults({ name, bytes }: ChunkSize, { chunks }: SizeBudget): string[] {
  const allowed = chunks[name];
  if (!allowed) {
    return [
      `${name} (${kilobytes(bytes)}) is not in size-budget.json: if it is meant, add it there with the most it may ` +
        `weigh, and with "firstView" if every page loads it; if not, find the import() or the name that made it`,
    ];
  }
  if (bytes <= allowed.most) return [];
  return [
    `${name} is ${kilobytes(bytes)} and may be ${kilobytes(allowed.most)}: find what grew it, load that later, or raise ` +
      `its line in size-budget.json and say why in the commit`,
  ];
}

function viewFaults(sizes: readonly ChunkSize[], { firstView, chunks }: SizeBudget): string[] {
  const words = new Set<string>();
  // The largest come first.
  const first = sizes.filter(({ name }) => {
    const its = chunks[name]?.firstView;
    if (typeof its !== "string") return its;
    const isLargest = !words.has(its);
    words.add(its);
    return isLargest;
  });
  const kinds = [
    ["JavaScript", ".js", firstView.javascript],
    ["styles", ".css", firstView.styles],
  ] as const;
  return kinds.flatMap(([kind, ending, most]) => {
    const bytes = first
      .filter(({ name }) => name.endsWith(ending))
      .reduce((sum, size) => sum + size.bytes, 0);
    if (bytes <= most) return [];
    return `The ${kind} of the first view are ${kilobytes(bytes)} and may be ${kilobytes(most)}: load some of it later`;
  });
}

/** What a chunk imports is loaded with it, whoever put it there. */
const IMPORT = /\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g;

function importFaults(folder: string, { chunks }: SizeBudget): string[] {
  const isFirst = (name: string) => Boolean(chunks[name]?.firstView);
  return chunksOf(folder)
    .filter(({ name }) => isFirst(name))
    .flatMap(({ name, content }) =>
      [...content.toString().matchAll(IMPORT)]
        .map(([, file = ""]) => nameOf(file))
        .filter((imported) => !isFirst(imported))
        .map((imported) => `${name} loads ${imported} with it, which is not counted as firstView`),
    );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
