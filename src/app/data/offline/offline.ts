import { useSyncExternalStore } from "react";
import { HostError, MissingFileError, NetworkError } from "../readJson.ts";
import { hasMoreToKeep, keepEdition, type Progress } from "./keepEdition.ts";
import { NoRoomError } from "./keepFile.ts";
import { canKeep, NAMES, readRecord, removeKept, writeRecord } from "./record.ts";
import { savesData } from "../savesData.ts";

/** Why the edition could not be kept. */
type KeepProblem = "room" | "network" | "host";

/** How it stands with reading without a network. Bytes are before compression. */
export type OfflineState =
  | { phase: "unknown" | "impossible" | "none" }
  | ({ phase: "keeping" } & Progress)
  | { phase: "stopped" }
  | { phase: "failed"; problem: KeepProblem }
  /** @param isSafe whether the browser has agreed not to clear it by itself. */
  | { phase: "kept"; bytes: number; isSafe: boolean };

let state: OfflineState = { phase: "unknown" };
let running: AbortController | undefined;
const listeners = new Set<() => void>();

function set(next: OfflineState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (state.phase === "unknown") void look();
  return () => listeners.delete(listener);
}

export function useOffline(): OfflineState {
  return useSyncExternalStore(subscribe, () => state);
}

/** Looks what is kept; where storage cannot be had, nothing is. */
async function look(): Promise<void> {
  if (!canKeep()) return set({ phase: "impossible" });
  const record = await readRecord().catch(() => undefined);
  if (running) return;
  if (!record) set({ phase: "none" });
  else if (!record.isWhole) set({ phase: "stopped" });
  else set({ phase: "kept", bytes: record.bytes, isSafe: await isPersistent() });
}

async function isPersistent(): Promise<boolean> {
  return (await navigator.storage?.persisted?.().catch(() => false)) ?? false;
}

/** The reader wants the edition kept: asks the browser to hold on to it, and keeps it. Other tabs wait for each other. */
export async function keep(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
  await run();
}

async function run(): Promise<void> {
  if (running) return;
  const own = new AbortController();
  running = own;
  const { signal } = own;
  set({ phase: "keeping", done: 0, total: 0 });
  try {
    const onProgress = (progress: Progress) => set({ phase: "keeping", ...progress });
    const { bytes } = await navigator.locks.request(NAMES.kept, { signal }, () =>
      keepEdition({ signal, onProgress }),
    );
    set({ phase: "kept", bytes, isSafe: await isPersistent() });
  } catch (error) {
    if (signal.aborted) set({ phase: "stopped" });
    else set({ phase: "failed", problem: problemOf(error) });
  } finally {
    running = undefined;
  }
}

function problemOf(error: unknown): KeepProblem {
  if (error instanceof NoRoomError) return "room";
  if (error instanceof NetworkError) return "network";
  if (!(error instanceof HostError) && !(error instanceof MissingFileError)) {
    console.warn("The edition could not be kept:", error);
  }
  return "host";
}

/** Stops keeping; what is here stays, and it goes on when the reader says so. */
export async function stop(): Promise<void> {
  running?.abort();
  const record = await readRecord();
  if (record && !record.isWhole) await writeRecord({ ...record, isStopped: true });
}

/** Gives the room back. Stories that were opened stay. */
export async function free(): Promise<void> {
  running?.abort();
  await navigator.locks.request(NAMES.kept, removeKept);
  set({ phase: "none" });
}

/** Brings what is kept up to date with the host, or ends what was interrupted; not for who pays for every byte. */
export async function keepUpToDate(): Promise<void> {
  if (!canKeep() || running || savesData() || !navigator.onLine) return;
  const record = await readRecord().catch(() => undefined);
  if (!record || record.isStopped) return;
  const hasMore = await hasMoreToKeep(record, new AbortController().signal).catch(() => false);
  if (hasMore) await run();
}
