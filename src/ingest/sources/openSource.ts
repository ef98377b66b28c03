import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Fetcher } from "../fetch/fetcher.ts";
import type { IngestMemory } from "../ingestMemory.ts";
import type { ListedSource } from "./listSources.ts";

/** A source whose bytes are here, or that says the same as in the last run. */
export type Opened =
  | {
      kind: "fresh";
      bytes: Uint8Array;
      /** Where it came from in the end. */
      address: string;
      mediaType?: string;
      capturedAt: Date;
      /** Whether the time of capture is only the file's date. */
      isGuessed: boolean;
    }
  | { kind: "unchanged" };

/** Opens a source: a file by reading it, an address by fetching it. What was the same in the last run is not read again. */
export async function openSource(
  { address }: ListedSource,
  {
    fetcher,
    memory,
    capturedAt,
  }: { fetcher: Fetcher; memory: IngestMemory; capturedAt: Date | undefined },
): Promise<Opened> {
  if (!address.startsWith("file:")) {
    const fetched = await fetcher.fetch(address);
    if (fetched.kind === "unchanged") return fetched;
    const { bytes, mediaType, at } = fetched;
    return {
      kind: "fresh",
      bytes,
      address: fetched.address,
      capturedAt: capturedAt ?? at,
      isGuessed: false,
      ...(mediaType !== undefined && { mediaType }),
    };
  }
  const path = fileURLToPath(address);
  const bytes = await readFile(path);
  const hash = createHash("sha256").update(bytes).digest("hex");
  if (memory.hashes[address] === hash) return { kind: "unchanged" };
  memory.hashes[address] = hash;
  const at = capturedAt ?? (await stat(path)).mtime;
  return { kind: "fresh", bytes, address, capturedAt: at, isGuessed: capturedAt === undefined };
}
