import {
  KEEP_FILE,
  type KeepEntry,
  KeepList,
  KeepPart,
  keepPartFile,
} from "../../../model/keeping.ts";
import { parse } from "../../../model/parse.ts";
import { siteUrl } from "../readJson.ts";
import { ask, findOpened, isKept, keepFile, type Keeping, keyOf, NoRoomError } from "./keepFile.ts";
import { type KeptRecord, NAMES, readRecord, writeRecord } from "./record.ts";

/** Files that are asked for at a time. */
const AT_ONCE = 6;

/** How far it is, in bytes before compression. */
export interface Progress {
  done: number;
  total: number;
}

interface Run {
  signal: AbortSignal;
  onProgress: (progress: Progress) => void;
}

/**
 * Keeps the whole edition as the host has it now: what is kept already is not fetched again, and what the edition no longer
 * has goes last. May be stopped at any moment, and goes on from there the next time.
 * @throws NetworkError, HostError, MissingFileError or InvalidDataError naming the file; NoRoomError; what `signal` was aborted with.
 */
export async function keepEdition({ signal, onProgress }: Run): Promise<KeptRecord> {
  const kept = await caches.open(NAMES.kept);
  const opened = await findOpened();
  const before = await readRecord();
  const { parts } = parse(KeepList, await readList(signal), KEEP_FILE);
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const files = parts.reduce((sum, part) => sum + part.files, 0);
  const record: KeptRecord = {
    format: 1,
    parts: before?.parts ?? [],
    bytes: total,
    files,
    isWhole: false,
    isStopped: false,
  };
  await writeRecord(record);
  const known = new Set(record.parts);
  const missing = parts.filter(({ name }) => !known.has(name));
  let done = total - missing.reduce((sum, { bytes }) => sum + bytes, 0);
  await needRoom(total - done);
  onProgress({ done, total });
  for (const { name } of missing) {
    await keepPart({ kept, opened, signal }, await readPart(kept, name, signal), (bytes) => {
      done += bytes;
      onProgress({ done, total });
    });
    record.parts = [...record.parts, name];
    await writeRecord(record);
  }
  const names = parts.map(({ name }) => name);
  await removeGone(kept, record.parts, names, signal);
  const whole = { ...record, parts: names, isWhole: true };
  await writeRecord(whole);
  return whole;
}

/** Whether the host has something that is not kept yet. @throws as {@link keepEdition}. */
export async function hasMoreToKeep(record: KeptRecord, signal: AbortSignal): Promise<boolean> {
  const { parts } = parse(KeepList, await readList(signal), KEEP_FILE);
  const known = new Set(record.parts);
  return !record.isWhole || parts.some(({ name }) => !known.has(name));
}

async function readList(signal: AbortSignal): Promise<unknown> {
  return (await ask(KEEP_FILE, signal)).json();
}

/** A part's list; it stays here, so that what it names can be removed when the edition no longer has it. */
async function readPart(kept: Cache, name: string, signal: AbortSignal): Promise<KeepEntry[]> {
  const file = keepPartFile(name);
  const known = await kept.match(siteUrl(file));
  const content: unknown = await (known ?? (await ask(file, signal))).json();
  const { files } = parse(KeepPart, content, file);
  if (!known) await kept.put(siteUrl(file), Response.json(content));
  return files;
}

async function keepPart(
  keeping: Keeping,
  files: readonly KeepEntry[],
  onKept: (bytes: number) => void,
): Promise<void> {
  const rest = files.values();
  // The last part leads to all others: one that fails stops the rest at once.
  const stop = new AbortController();
  const { kept, signal } = keeping;
  const either = AbortSignal.any([signal, stop.signal]);
  const work = async () => {
    for (const entry of rest) {
      either.throwIfAborted();
      if (!(await isKept(kept, entry))) await keepFile({ ...keeping, signal: either }, entry);
      onKept(entry[1]);
    }
  };
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error: unknown) => {
      stop.abort(error);
      throw error;
    }),
  );
  const ended = await Promise.allSettled(workers);
  signal.throwIfAborted();
  if (ended.some(({ status }) => status === "rejected")) throw stop.signal.reason as Error;
}

/** Removes what only parts of an earlier edition had. */
async function removeGone(
  kept: Cache,
  had: readonly string[],
  names: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const gone = had.filter((name) => !names.includes(name));
  if (gone.length === 0) return;
  const used = new Set<string>();
  for (const name of names) {
    for (const [address] of await readPart(kept, name, signal)) used.add(keyOf(address));
  }
  for (const name of gone) {
    const file = keepPartFile(name);
    const list = await kept.match(siteUrl(file));
    // A run that was cut off removed its files, and then it; the host has it no longer.
    if (!list) continue;
    for (const [address] of parse(KeepPart, await list.json(), file).files) {
      if (!used.has(keyOf(address))) await kept.delete(keyOf(address));
    }
    await kept.delete(siteUrl(file));
  }
}

/** Says so before anything is fetched, where the browser tells how much it would keep. */
async function needRoom(bytes: number): Promise<void> {
  const { quota, usage } = (await navigator.storage?.estimate?.()) ?? {};
  if (quota !== undefined && usage !== undefined && quota - usage < bytes) {
    throw new NoRoomError(`${bytes} bytes`);
  }
}
