import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { changeSettings, useSettings } from "./settings.ts";

const KEY = "crossread.settings";

/** The settings, and a way to put a record where the browser keeps them, as another tab would. */
function open() {
  const { result } = renderHook(useSettings);
  const store = (record: unknown) => {
    localStorage.setItem(KEY, typeof record === "string" ? record : JSON.stringify(record));
    act(() => void dispatchEvent(new StorageEvent("storage", { key: KEY })));
  };
  return { store, settings: () => result.current };
}

const stored = (key: string): unknown => JSON.parse(localStorage.getItem(key) ?? "null");

beforeEach(() => {
  vi.spyOn(console, "warn").mockReturnValue();
});
afterEach(() => vi.restoreAllMocks());

describe("the reader's settings", () => {
  it("are kept with the version of their form", () => {
    act(() => changeSettings({ language: "ar", theme: "dark" }));
    expect(stored(KEY)).toEqual({ version: 1, language: "ar", theme: "dark" });
  });

  it("are read from a record made before there were versions", () => {
    const { store, settings } = open();
    store({ language: "ar" });
    expect(settings()).toEqual({ language: "ar" });
    expect(console.warn).not.toHaveBeenCalled();
  });

  it("lose only the one that is not known, and the whole record is set aside", () => {
    const { store, settings } = open();
    store({ version: 1, language: "ar", theme: "sepia" });
    expect(settings().language).toBe("ar");
    expect(settings().theme).toBeUndefined();
    expect(stored(`${KEY}.unreadable`)).toEqual({ version: 1, language: "ar", theme: "sepia" });
  });

  it("of a later version are read as far as they can be, and set aside", () => {
    const { store, settings } = open();
    store({ version: 2, theme: "dark", size: 3 });
    expect(settings().theme).toBe("dark");
    expect(stored(`${KEY}.unreadable`)).toEqual({ version: 2, theme: "dark", size: 3 });
  });

  it("that were set aside first are kept", () => {
    const { store, settings } = open();
    store({ version: 2, theme: "dark" });
    store("{broken");
    expect(settings()).toEqual({});
    expect(stored(`${KEY}.unreadable`)).toEqual({ version: 2, theme: "dark" });
  });
});
