import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { brotliCompressSync } from "node:zlib";

/** What may be sent to a reader, in bytes after brotli: the content of `size-budget.json`. */
export interface SizeBudget {
  /** All chunks of the first view together. */
  firstView: { javascript: number; styles: number };
  /** Every chunk by its name without the hash. */
  chunks: Record<string, { most: number; firstView?: true }>;
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
  ];
  const built = new Set(sizes.map(({ name }) => name));
  for (const name of Object.keys(budget.chunks)) {
    if (!built.has(name)) faults.push(`${name} was not built: take it out of size-budget.json`);
  }
  if (faults.length > 0) throw new Error(`Over the size budget:\n${faults.join("\n")}`);
}

/** The size of each chunk below `folder`, the largest first. */
export function chunkSizes(folder: string): ChunkSize[] {
  const sizes = new Map<string, number>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!CHUNK.test(file)) continue;
    const name = basename(file).replace(HASH, "");
    const { length } = brotliCompressSync(readFileSync(join(folder, file)));
    sizes.set(name, (sizes.get(name) ?? 0) + length);
  }
  return [...sizes].map(([name, bytes]) => ({ name, bytes })).toSorted((a, b) => b.bytes - a.bytes);
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
  const first = sizes.filter(({ name }) => chunks[name]?.firstView);
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

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
