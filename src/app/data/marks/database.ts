import { type RecordKey, type StoredRecord, toRecord } from "./records.ts";
import type { Entry } from "./register.ts";
import type { SetAside } from "./setAside.ts";

const NAME = "crossread";
const VERSION = 1;

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
}

/**
 * Opens the reader's database. `onLost(true)` when a newer version of the app wants it in another tab, `onLost(false)` when it was
 * taken away.
 * @throws DOMException `VersionError` when a newer version wrote it, others where storage is refused or broken.
 */
export async function openMarksDatabase(
  onLost: (toNewer: boolean) => void,
): Promise<MarksDatabase> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.addEventListener("upgradeneeded", () => {
    opening.result.createObjectStore("registers", { keyPath: ["k", "t", "gone"] });
    opening.result.createObjectStore("setAside", { keyPath: "id" });
  });
  const db = await answer(opening);
  db.addEventListener("versionchange", ({ newVersion }) => {
    db.close();
    // No version is wanted where another page takes the whole database away.
    onLost(newVersion !== null);
  });
  db.addEventListener("close", () => onLost(false));
  return { read: () => read(db), write: (batch) => write(db, batch) };
}

async function read(db: IDBDatabase): Promise<Found> {
  const store = (name: string) => db.transaction(name).objectStore(name);
  const setAside = await all(() => store("setAside").getAll()).catch(() => []);
  try {
    const records: StoredRecord[] = await all(() => store("registers").getAll());
    return { records: records.map((record) => ({ at: keyOf(record), record })), setAside };
  } catch {
    // One record that the browser cannot give back must not hold back the others; it stays where it is.
    const keys = await answer(store("registers").getAllKeys());
    const reads = keys.map(async (at) => ({
      at,
      record: await answer(store("registers").get(at)),
    }));
    const results = await Promise.allSettled(reads);
    const records = results.flatMap((each) => (each.status === "fulfilled" ? [each.value] : []));
    return { records, setAside };
  }
}

async function all<Item>(ask: () => IDBRequest<Item[]>): Promise<Item[]> {
  return answer(ask());
}

/** Asks for everything at once and to commit, so that it is done also when the page closes in the same moment. */
async function write(db: IDBDatabase, batch: Batch): Promise<void> {
  const tx = db.transaction(["registers", "setAside"], "readwrite");
  const done = new Promise<void>((resolve, reject) => {
    tx.addEventListener("complete", () => resolve());
    tx.addEventListener("abort", () => reject(tx.error ?? new DOMException("", "AbortError")));
  });
  const registers = tx.objectStore("registers");
  for (const entry of batch.put ?? []) registers.put(toRecord(entry));
  for (const key of batch.remove ?? []) registers.delete(key);
  for (const each of batch.setAside ?? []) tx.objectStore("setAside").put(each);
  tx.commit();
  await done;
}

function answer<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new DOMException()));
  });
}

function keyOf({ k, t, gone }: StoredRecord): RecordKey {
  return [k, t, gone];
}
