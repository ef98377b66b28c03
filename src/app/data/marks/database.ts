import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { Entry, Register } from "./register.ts";
import type { SetAside } from "./setAside.ts";

const NAME = "crossread";
const VERSION = 1;

/** One write: key, stamp, and for a removal when it was made. Every write is a record of its own, so that none needs a read. */
type RecordKey = [key: string, t: string, gone: string];
interface StoredRecord {
  k: string;
  t: string;
  gone: string;
  v?: unknown;
}

interface Schema extends DBSchema {
  registers: { key: RecordKey; value: StoredRecord };
  setAside: { key: string; value: SetAside };
}

/** What a database held; a record as it was found. */
export interface Found {
  records: { at: IDBValidKey; record: unknown }[];
  setAside: unknown[];
}

/** One transaction's worth. */
export interface Batch {
  put?: readonly Entry[];
  remove?: readonly IDBValidKey[];
  setAside?: readonly SetAside[];
}

export interface MarksDatabase {
  read: () => Promise<Found>;
  /** @throws DOMException when nothing of the batch was kept. */
  write: (batch: Batch) => Promise<void>;
  close: () => void;
}

/**
 * Opens the reader's database. `onLost(true)` when a newer version of the app wants it in another tab, `onLost(false)` when the
 * browser took it away.
 * @throws DOMException `VersionError` when a newer version wrote it, others where storage is refused or broken.
 */
export async function openMarksDatabase(
  onLost: (toNewer: boolean) => void,
): Promise<MarksDatabase> {
  const db = await openDB<Schema>(NAME, VERSION, {
    upgrade: (fresh) => {
      fresh.createObjectStore("registers", { keyPath: ["k", "t", "gone"] });
      fresh.createObjectStore("setAside", { keyPath: "id" });
    },
    // No version is wanted where another page takes the whole database away.
    blocking: (_current, wanted, event) => {
      (event.target as IDBDatabase).close();
      onLost(wanted !== null);
    },
    terminated: () => onLost(false),
  });
  return { read: () => read(db), write: (batch) => write(db, batch), close: () => db.close() };
}

async function read(db: IDBPDatabase<Schema>): Promise<Found> {
  const setAside = await db.getAll("setAside").catch(() => []);
  try {
    const records = await db.getAll("registers");
    return { records: records.map((record) => ({ at: keyOf(record), record })), setAside };
  } catch {
    return { records: await readEach(db), setAside };
  }
}

/** One record that the browser cannot give back must not hold back the others; it stays where it is. */
async function readEach(db: IDBPDatabase<Schema>): Promise<Found["records"]> {
  const keys = await db.getAllKeys("registers");
  const reads = keys.map((at) => db.get("registers", at).then((record) => ({ at, record })));
  const results = await Promise.allSettled(reads);
  return results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
}

/** Asks for everything at once and to commit, so that it is done also when the page closes in the same moment. */
async function write(db: IDBPDatabase<Schema>, batch: Batch): Promise<void> {
  const tx = db.transaction(["registers", "setAside"], "readwrite");
  const registers = tx.objectStore("registers");
  const asked = [
    ...(batch.put ?? []).map((entry) => registers.put(toRecord(entry))),
    ...(batch.remove ?? []).map((key) => registers.delete(key as RecordKey)),
    ...(batch.setAside ?? []).map((each) => tx.objectStore("setAside").put(each)),
  ];
  tx.commit();
  const [done] = await Promise.allSettled([tx.done, ...asked]);
  if (done.status === "rejected") throw done.reason;
}

function keyOf({ k, t, gone }: StoredRecord): RecordKey {
  return [k, t, gone];
}

/** The key under which a register is kept. */
export function recordKey([key, register]: Entry): RecordKey {
  return [key, register.t, "gone" in register ? register.gone : ""];
}

function toRecord(entry: Entry): StoredRecord {
  const [k, t, gone] = recordKey(entry);
  const [, register] = entry;
  return { k, t, gone, ...("v" in register && { v: register.v }) };
}

/** The inverse of {@link toRecord}, of a record that may be anything: what {@link AnyEntry} is asked about. */
export function fromRecord(record: unknown): [unknown, Partial<Register>] {
  const { k, t, gone, v } = (record ?? {}) as Partial<StoredRecord>;
  if (t === undefined) return [k, {}];
  return gone === "" ? [k, { t, v }] : [k, { t, ...(gone !== undefined && { gone }) }];
}
