import "fake-indexeddb/auto";
import { act, renderHook } from "@testing-library/react";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const KEY = "crossread.settings";

/** Resolve when the tabs of a test have kept what they keep: late, it would be in the database of the next. */
const settling: (() => Promise<void>)[] = [];

/** Opens the site in a new tab, with this record where the browser keeps settings. */
async function open(record?: unknown) {
  if (record !== undefined) put(record);
  vi.resetModules();
  const [{ changeSettings, useSettings }, { markStore }] = await Promise.all([
    import("./settings.ts"),
    import("./marks/browserStore.ts"),
  ]);
  const { result } = renderHook(useSettings);
  settling.push(() => markStore().settled());
  // As another tab would.
  const store = (other: unknown) => {
    put(other);
    act(() => void dispatchEvent(new StorageEvent("storage", { key: KEY })));
  };
  const kept = () => act(() => markStore().settled());
  return { change: changeSettings, store, kept, settings: () => result.current, tab: markStore() };
}

function put(record: unknown): void {
  localStorage.setItem(KEY, typeof record === "string" ? record : JSON.stringify(record));
}

const stored = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? "null");

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.spyOn(console, "warn").mockReturnValue();
  // The tabs of the tests before are still there.
  vi.stubGlobal("BroadcastChannel", undefined);
});
afterEach(async () => {
  await Promise.all(settling.splice(0).map((settled) => settled()));
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("the reader's settings", () => {
  it("are kept with the version of their form, where a script in the head can read them", async () => {
    const { change } = await open();
    act(() => change({ language: "ar", theme: "dark" }));
    expect(stored(KEY)).toMatchObject({ version: 1, language: "ar", theme: "dark" });
  });

  it("are read from a record made before there were versions", async () => {
    const { settings } = await open({ language: "ar" });
    expect(settings()).toEqual({ language: "ar" });
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("follow another tab, whose record may have no stamps", async () => {
    const { change, settings, store } = await open();
    act(() => change({ theme: "dark" }));
    store({ version: 1, theme: "light", language: "ar" });
    expect(settings()).toEqual({ theme: "light", language: "ar" });
  });

  it("lose only the one that is not known, and the whole record is set aside", async () => {
    const record = { version: 1, language: "ar", theme: "mauve" };
    const { settings, tab } = await open(record);
    expect(settings()).toEqual({ language: "ar" });
    expect(stored(`${KEY}.unreadable`)).toEqual(record);
    expect(tab.setAside).toMatchObject([{ from: "settings", record }]);
  });

  it("of a later version are read as far as they can be, and set aside", async () => {
    const { settings } = await open({ version: 2, theme: "dark", size: 3 });
    expect(settings()).toEqual({ theme: "dark" });
    expect(stored(`${KEY}.unreadable`)).toEqual({ version: 2, theme: "dark", size: 3 });
  });

  it("that were set aside first are kept", async () => {
    await open({ version: 2, theme: "dark" });
    const { settings } = await open("{broken");
    expect(settings()).toEqual({});
    expect(stored(`${KEY}.unreadable`)).toEqual({ version: 2, theme: "dark" });
  });

  it("come back from the database where the browser has cleared the record", async () => {
    const { change, kept } = await open();
    act(() => change({ theme: "sepia", textSize: 120, keyBindings: { next: "n" } }));
    await kept();
    localStorage.clear();
    const { settings, kept: loaded } = await open();
    await loaded();
    await vi.waitFor(() =>
      expect(settings()).toEqual({ theme: "sepia", textSize: 120, keyBindings: { next: "n" } }),
    );
    expect(stored(KEY)).toMatchObject({ theme: "sepia" });
  });

  it("hold where the database is refused, and those given back to the system stay so", async () => {
    vi.spyOn(IDBFactory.prototype, "open").mockImplementation(() => {
      throw new DOMException("", "SecurityError");
    });
    const { change, kept } = await open({ theme: "dark" });
    act(() => change({ theme: undefined, width: "wide" }));
    await kept();
    const { settings, tab } = await open();
    expect(settings()).toEqual({ width: "wide" });
    await vi.waitFor(() => expect(tab.trouble).toBe("forbidden"));
  });

  it("of an old record give way to what was chosen since on another device", async () => {
    const { settings, tab } = await open({ theme: "dark" });
    act(() => {
      tab.take(
        [["setting/theme", { t: "2026-11-01T08:00:00.000Z.00000.phone", v: "sepia" }]],
        "sync",
      );
    });
    expect(settings()).toEqual({ theme: "sepia" });
  });

  it("refuse a value that is none of theirs", async () => {
    const { change, settings } = await open();
    expect(() => change({ textSize: 900 })).toThrow(/75|200/);
    expect(settings()).toEqual({});
  });
});
