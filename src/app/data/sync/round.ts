import { DocumentError, readDocument, writeDocument } from "../marks/document.ts";
import type { Entry, Registers } from "../marks/register.ts";
import { asSetAside } from "../marks/setAside.ts";
import type { MarkStore } from "../marks/store.ts";
import { type Remote, RemoteError } from "./remote.ts";

/** What is remembered of each document between rounds. */
type Documents = Record<string, { etag: string; digest: string }>;

/** The part of the store that a round needs. */
type SyncedStore = Pick<MarkStore, "registers" | "take" | "putAside">;

export interface Round {
  remote: Remote;
  store: SyncedStore;
  documents: Documents;
  /** The versions whose whole content this visit has in memory, by name: only these may be written over. */
  held: Map<string, string>;
  /** Waits before another try; `attempt` counts from 1. */
  wait: (attempt: number) => Promise<void>;
}

const ATTEMPTS = 6;

/** How much of a stamp names its document: ten days, so that what is written often stays small. */
const DOCUMENT_NAME = "2026-11-2".length;

/**
 * Brings device and storage together: merges every document that changed there, then writes every one that has less than there is
 * here, the newest first, so that what replaces something is there before it goes. A document that cannot be read is left as it is,
 * and does not hold back the others.
 * @throws RemoteError, DocumentError
 */
export async function syncRound(round: Round): Promise<void> {
  const { remote, store, documents, held } = round;
  const unread = new Map<string, DocumentError>();
  const unlessUnread = async (name: string, work: typeof pull) => {
    if (unread.has(name)) return;
    await work(round, name).catch((error: unknown) => {
      if (!(error instanceof DocumentError)) throw error;
      unread.set(name, error);
    });
  };
  const listed = await remote.list();
  for (const [name, etag] of listed) {
    if (documents[name]?.etag !== etag) await unlessUnread(name, pull);
  }
  for (const name of [...Object.keys(documents), ...held.keys()]) {
    if (listed.has(name)) continue;
    delete documents[name];
    held.delete(name);
  }
  const here = byDocument(store.registers);
  const names = new Set([...here.keys(), ...Object.keys(documents)]);
  for (const name of [...names].toSorted().toReversed()) {
    const isSame = digestOf(here.get(name) ?? []) === documents[name]?.digest;
    if (!isSame) await unlessUnread(name, push);
  }
  for (const error of unread.values()) throw error;
}

async function pull({ remote, store, documents, held }: Round, name: string): Promise<void> {
  const found = await remote.get(name);
  if (!found) {
    delete documents[name];
    held.delete(name);
    return;
  }
  const { entries, unreadable } = readDocument(found.text);
  store.take(entries, "sync");
  store.putAside(
    unreadable.map(({ record, reason }) => asSetAside("sync", record, reason, Date.now())),
  );
  documents[name] = { etag: found.etag, digest: digestOf(entries) };
  held.set(name, found.etag);
}

/** A document is written only over a version that this visit has merged: what was lost here since is not lost there. */
async function push(round: Round, name: string): Promise<void> {
  const { remote, store, documents, held } = round;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (held.get(name) !== documents[name]?.etag) await pull(round, name);
    const entries = byDocument(store.registers).get(name) ?? [];
    const digest = digestOf(entries);
    if (digest === (documents[name]?.digest ?? digestOf([]))) return;
    try {
      const etag = await remote.put(name, writeDocument(entries), documents[name]?.etag);
      // A storage that does not say what it made of the write is asked in the next round.
      documents[name] = { etag: etag ?? "", digest };
      if (etag === undefined) held.delete(name);
      else held.set(name, etag);
      return;
    } catch (error) {
      if (!(error instanceof RemoteError) || error.reason !== "stale") throw error;
      held.delete(name);
      documents[name] = { etag: "stale", digest: "" };
      await round.wait(attempt);
    }
  }
  throw new RemoteError("stale", name);
}

/** The registers of each document, by the days on which they were written. */
function byDocument(registers: Registers): Map<string, Entry[]> {
  const documents = new Map<string, Entry[]>();
  for (const entry of registers) {
    const name = entry[1].t.slice(0, DOCUMENT_NAME);
    const entries = documents.get(name);
    if (entries) entries.push(entry);
    else documents.set(name, [entry]);
  }
  return documents;
}

/** A name for what entries say, whatever their order: a sum over their hashes (FNV-1a), and how many they are. */
function digestOf(entries: readonly Entry[]): string {
  let sum = 0;
  for (const [key, register] of entries) {
    sum = (sum + hash(`${key} ${register.t} ${"gone" in register ? register.gone : ""}`)) >>> 0;
  }
  return `${entries.length}-${sum.toString(36)}`;
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
