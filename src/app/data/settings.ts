import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import { INTERFACE_LANGUAGES } from "../lib/language.ts";

/** What the reader has chosen for this device. What is absent follows the system. */
const Settings = v.object({
  language: v.optional(v.picklist(INTERFACE_LANGUAGES)),
  theme: v.optional(v.picklist(["light", "dark"])),
});
export type Settings = v.InferOutput<typeof Settings>;

const KEY = "crossread.settings";

let current = load();
const listeners = new Set<() => void>();

/** The reader's settings; who uses them is drawn again when they change, in this tab or another. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, () => current);
}

/** Changes some settings, at once and for the next visit. Where storage is refused they hold until the page closes. */
export function changeSettings(change: { [Name in keyof Settings]: Settings[Name] | undefined }) {
  const next: Record<string, unknown> = { ...current, ...change };
  const text = JSON.stringify(next);
  current = parseJson(Settings, text, KEY);
  attempt(() => localStorage.setItem(KEY, text));
  notify();
}

/** A stored record that cannot be read is set aside, and the defaults hold. */
function load(): Settings {
  const text = attempt(() => localStorage.getItem(KEY));
  if (!text) return {};
  try {
    return parseJson(Settings, text, KEY);
  } catch (error) {
    console.warn("Settings that could not be read were set aside:", error);
    attempt(() => localStorage.setItem(`${KEY}.unreadable`, text));
    return {};
  }
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) addEventListener("storage", reload);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", reload);
  };
}

function reload(event: StorageEvent): void {
  if (event.key !== KEY && event.key !== null) return;
  current = load();
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}

/** Storage may be forbidden or full; reading goes on without it. */
function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
