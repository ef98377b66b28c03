import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import { INTERFACE_LANGUAGES } from "../lib/language.ts";

const language = v.optional(v.picklist(INTERFACE_LANGUAGES));
const theme = v.optional(v.picklist(["light", "dark"]));

/** What the reader has chosen for this device. What is absent follows the system. */
const Settings = v.object({ language, theme });
export type Settings = v.InferOutput<typeof Settings>;

const VERSION = 1;

/** The record as it is kept; the first ones had no version. */
const StoredSettings = v.object({ ...Settings.entries, version: v.optional(v.literal(VERSION)) });

/** What can be read of a record that is not all as it should be. */
const ReadableSettings = v.object({
  language: v.fallback(language, undefined),
  theme: v.fallback(theme, undefined),
});

const KEY = "crossread.settings";
const SET_ASIDE_KEY = `${KEY}.unreadable`;

const DEFAULTS: Settings = {};

let current = load();
const listeners = new Set<() => void>();

/** The reader's settings; who uses them is drawn again when they change, in this tab or another. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, currentSettings, defaults);
}

/** The settings as they are, for what is not drawn by them. */
export function currentSettings(): Settings {
  return current;
}

/** What a page is drawn with where it is drawn beforehand. */
function defaults(): Settings {
  return DEFAULTS;
}

/** Changes some settings, at once and for the next visit. Where storage is refused they hold until the page closes. */
export function changeSettings(change: { [Name in keyof Settings]: Settings[Name] | undefined }) {
  const text = JSON.stringify({ ...current, ...change, version: VERSION });
  current = parseJson(Settings, text, KEY);
  attempt(() => localStorage.setItem(KEY, text));
  notify();
}

/** A stored record that cannot all be read is set aside whole; what is good in it holds, and the defaults for the rest. */
function load(): Settings {
  const text = attempt(() => localStorage.getItem(KEY));
  if (!text) return {};
  try {
    const { version: _version, ...settings } = parseJson(StoredSettings, text, KEY);
    return settings;
  } catch (error) {
    console.warn("Settings that could not be read were set aside:", error);
    attempt(() => setAside(text));
    return attempt(() => parseJson(ReadableSettings, text, KEY)) ?? {};
  }
}

/** The first is kept: it is the one that the reader made most of. */
function setAside(text: string): void {
  if (localStorage.getItem(SET_ASIDE_KEY) === null) localStorage.setItem(SET_ASIDE_KEY, text);
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

/** Storage may be forbidden or full, and what is in it broken; reading goes on without it. */
function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
