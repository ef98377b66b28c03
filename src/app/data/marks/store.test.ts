import "fake-indexeddb/auto";
import { deleteDB, openDB } from "idb";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failingDatabase, loadTab, loadTwoTabs, NOON, openTab } from "./marks.testing.ts";
import { noteKey, storyKey } from "./schema.ts";
import type { MarkStore } from "./store.ts";

const saved = storyKey("flood", "saved");
const read = storyKey("flood", "read");
const mark = (store: MarkStore) => store.views.story("flood");

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => vi.restoreAllMocks());

/** Puts a record into the database past the store, as a fault or another version would. */
async function plant(...records: unknown[]): Promise<void> {
  const db = await openDB("crossread", 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore("registers", { keyPath: ["k", "t", "gone"] });
      fresh.createObjectStore("setAside", { keyPath: "id" });
    },
  });
  for (const record of records) await db.put("registers", record);
  db.close();
}

async function keptRecords(): Promise<unknown[]> {
  const db = await openDB("crossread");
  const records = await db.getAll("registers");
  db.close();
  return records;
}

describe("what a reader marks", () => {
  it("is there at once, and on the next visit", async () => {
    const tab = await loadTab();
    tab.write([[saved, true]]);
    expect(mark(tab)?.saved?.at).toBe("2026-11-22T12:00:00.000Z");
    await tab.settled();
    expect(mark(await loadTab())).toEqual(mark(tab));
  });

  it("is kept also when it was made before the database was read", async () => {
    const tab = openTab();
    tab.write([[saved, true]]);
    await tab.start();
    expect(mark(await loadTab())?.saved).toBeDefined();
  });

  it("holds against what was kept by a clock that ran ahead", async () => {
    const ahead = await loadTab({ now: () => NOON + 1e9 });
    ahead.write([[read, { by: "open" }]]);
    await ahead.settled();
    const early = openTab();
    early.write([[read, { by: "hand" }]]);
    await early.start();
    expect(mark(early)?.read?.by).toBe("hand");
    expect(mark(await loadTab())?.read?.by).toBe("hand");
  });

  it("leaves one record for each thing, whatever was written over", async () => {
    const tab = await loadTab();
    for (const block of [1, 2, 3]) {
      tab.write([[storyKey("flood", "place"), { block, fraction: 0 }]]);
      await tab.settled();
    }
    expect(await keptRecords()).toHaveLength(1);
  });

  it("that is unread by hand says so, and one that is gone leaves no mark", async () => {
    const tab = await loadTab();
    tab.write([
      [read, { by: "open" }],
      [saved, true],
    ]);
    tab.write([
      [read, undefined],
      [saved, undefined],
    ]);
    await tab.settled();
    expect(mark(await loadTab())).toEqual({ keptUnread: true });
  });

  it("agrees between two tabs that write at once, and one that opens later", async () => {
    const [one, other] = await loadTwoTabs();
    one.write([[read, { by: "open" }]]);
    other.write([[saved, true]]);
    one.write([[noteKey("flood", "x"), "from one"]]);
    other.write([[read, { by: "hand" }]]);
    expect(mark(one)).toEqual(mark(other));
    await Promise.all([one.settled(), other.settled()]);
    expect(mark(await loadTab())).toEqual(mark(one));
    expect(mark(one)).toMatchObject({ read: { by: "hand" }, note: { text: "from one" } });
  });

  it("is not undone by a tab that writes over something it has not heard of", async () => {
    const [one, other] = await Promise.all([loadTab(), loadTab({ now: () => NOON + 5 })]);
    one.write([[saved, true]]);
    other.write([[saved, true]]);
    one.write([[saved, undefined]]);
    await Promise.all([one.settled(), other.settled()]);
    expect(await keptRecords()).toHaveLength(2);
    expect(mark(await loadTab())?.saved?.at).toBe("2026-11-22T12:00:00.005Z");
    expect(await keptRecords()).toHaveLength(1);
  });
});

describe("a bad record", () => {
  it("is set aside whole, and the others are read", async () => {
    const tab = await loadTab();
    tab.write([[saved, true]]);
    await tab.settled();
    await plant({ k: "story/flood/read", t: "yesterday", gone: "", v: { by: "open" } });
    const next = await loadTab();
    expect(mark(next)?.saved).toBeDefined();
    expect(mark(next)?.read).toBeUndefined();
    const record = { k: "story/flood/read", t: "yesterday", gone: "", v: { by: "open" } };
    expect(next.setAside).toMatchObject([
      { from: "storage", record, reason: "expected a stamp and a value" },
    ]);
    await next.settled();
    const last = await loadTab();
    expect(last.setAside).toMatchObject([{ record }]);
    expect(await keptRecords()).toHaveLength(1);
  });

  it("with a value of a later version is listed, kept, and passed on as it is", async () => {
    const t = "2026-11-22T11:00:00.000Z.00000.later";
    await plant({ k: read, t, gone: "", v: { by: "voice" } }, { k: "poll/a/b", t, gone: "", v: 3 });
    const tab = await loadTab();
    expect(mark(tab)).toBeUndefined();
    expect(tab.setAside).toMatchObject([{ record: { key: read, v: { by: "voice" } } }]);
    expect(tab.registers.get(read)).toEqual({ t, v: { by: "voice" } });
    expect(tab.registers.get("poll/a/b")).toEqual({ t, v: 3 });
    tab.write([[read, { by: "hand" }]]);
    await tab.settled();
    expect((await loadTab()).setAside).toMatchObject([{ record: { v: { by: "voice" } } }]);
  });

  it("that the browser cannot give back does not hold back the others", async () => {
    const tab = await loadTab();
    tab.write([
      [saved, true],
      [read, { by: "open" }],
    ]);
    await tab.settled();
    const { value: get } = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, "get") as {
      value: IDBObjectStore["get"];
    };
    vi.spyOn(IDBObjectStore.prototype, "getAll").mockImplementation(() => {
      throw new DOMException("large value lost", "UnknownError");
    });
    vi.spyOn(IDBObjectStore.prototype, "get").mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (JSON.stringify(key).includes("read"))
        throw new DOMException("large value lost", "UnknownError");
      return get.call(this, key);
    });
    const next = await loadTab();
    expect(next.trouble).toBeUndefined();
    expect(Object.keys(mark(next) ?? {})).toEqual(["saved"]);
  });
});

describe("where storage fails, the session goes on and says why:", () => {
  it("the browser forbids it, until it does not", async () => {
    let isForbidden = true;
    const { open } = failingDatabase();
    const tab = await loadTab({
      open: (onLost) =>
        isForbidden ? Promise.reject(new DOMException("", "SecurityError")) : open(onLost),
    });
    expect(tab.trouble).toBe("forbidden");
    tab.write([[saved, true]]);
    expect(mark(tab)?.saved).toBeDefined();
    isForbidden = false;
    await tab.start();
    expect(tab.trouble).toBeUndefined();
    expect(mark(await loadTab())?.saved).toBeDefined();
  });

  it.each([
    ["QuotaExceededError", "full"],
    ["AbortError", "failed"],
    ["InvalidStateError", "failed"],
  ])("a write ends in %s, and is made up for by the next", async (name, trouble) => {
    const { open, fail } = failingDatabase();
    const tab = await loadTab({ open });
    fail(name);
    tab.write([[saved, true]]);
    await tab.settled();
    expect(tab.trouble).toBe(trouble);
    expect(mark(tab)?.saved).toBeDefined();
    expect(mark(await loadTab())).toBeUndefined();
    fail(undefined);
    tab.write([[read, { by: "open" }]]);
    await tab.settled();
    expect(tab.trouble).toBeUndefined();
    expect(mark(await loadTab())).toMatchObject({ saved: {}, read: { by: "open" } });
  });

  it("a transaction is aborted, and tried again when the reader asks", async () => {
    const tab = await loadTab();
    vi.spyOn(IDBTransaction.prototype, "commit").mockImplementation(function (
      this: IDBTransaction,
    ) {
      this.abort();
    });
    tab.write([[saved, true]]);
    await tab.settled();
    expect(tab.trouble).toBe("failed");
    vi.restoreAllMocks();
    await tab.start();
    expect(tab.trouble).toBeUndefined();
    expect(mark(await loadTab())?.saved).toBeDefined();
  });

  it("a newer version wrote the database, and this one leaves it untouched", async () => {
    await openDB("crossread", 9, { upgrade: (db) => void db.createObjectStore("better") }).then(
      (db) => db.close(),
    );
    const tab = await loadTab();
    expect(tab.trouble).toBe("newer");
    tab.write([[saved, true]]);
    await tab.start();
    await tab.settled();
    expect(mark(tab)?.saved).toBeDefined();
    const db = await openDB("crossread");
    expect([db.version, ...db.objectStoreNames]).toEqual([9, "better"]);
    db.close();
  });

  it("a newer version takes the database over while this one runs", async () => {
    const tab = await loadTab();
    const db = await openDB("crossread", 2);
    db.close();
    tab.write([[saved, true]]);
    await tab.settled();
    expect(tab.trouble).toBe("newer");
    expect(mark(tab)?.saved).toBeDefined();
  });

  it("the database is taken away, and everything is kept anew", async () => {
    const tab = await loadTab();
    tab.write([[saved, true]]);
    await tab.settled();
    await deleteDB("crossread");
    expect(tab.trouble).toBe("failed");
    tab.write([[read, { by: "open" }]]);
    await tab.settled();
    expect(tab.trouble).toBeUndefined();
    expect(mark(await loadTab())).toEqual(mark(tab));
  });
});
