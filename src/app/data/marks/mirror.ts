import * as v from "valibot";
import { parseJson } from "../../../model/parse.ts";
import type { Entry, Register } from "./register.ts";
import { settingKey } from "./schema.ts";
import { asSetAside, type SetAside } from "./setAside.ts";
import { SETTING_NAMES, SETTING_VALUES, type SettingName, type Settings } from "./settingValues.ts";
import { instantOf, ORIGIN, Stamp } from "./stamp.ts";

/**
 * The settings once more, where a script in the head can read them before anything is drawn: `crossread.settings` in
 * localStorage, `{ version, [name]: value, stamps: { [name]: stamp, or [stamp, when it was taken away] } }`.
 */
export const MIRROR_KEY = "crossread.settings";
const SET_ASIDE_KEY = `${MIRROR_KEY}.unreadable`;
const VERSION = 1;

const Stamps = v.record(v.string(), v.union([Stamp, v.tuple([Stamp, Stamp])]));

/** The record as it is kept; the first ones had no version, later ones no stamps. */
const StoredSettings = v.object({
  version: v.optional(v.literal(VERSION)),
  stamps: v.optional(Stamps),
  ...v.partial(v.object(SETTING_VALUES)).entries,
});

interface Mirrored {
  entries: Entry[];
  setAside: SetAside[];
}

/**
 * What the mirror says. A value without a stamp was written by a version that had none: it is older than any that has one, unless
 * it differs from what is `known`; then it is the reader's last word, and `tick` says when.
 */
export function readMirror(known: ReadonlyMap<string, Register>, tick: () => string): Mirrored {
  const text = attempt(() => localStorage.getItem(MIRROR_KEY));
  const setAside = readSetAside();
  if (!text) return { entries: [], setAside };
  const { settings, stamps } = parseMirror(text);
  const entries = SETTING_NAMES.flatMap((name): Entry[] => {
    const key = settingKey(name);
    const value = settings[name];
    const stamp = stamps[name];
    if (Array.isArray(stamp)) return [[key, { t: stamp[0], gone: stamp[1] }]];
    if (value === undefined) return [];
    if (stamp !== undefined) return [[key, { t: stamp, v: value }]];
    const before = known.get(key);
    const isSame = before && "v" in before && JSON.stringify(before.v) === JSON.stringify(value);
    return isSame ? [] : [[key, { t: before ? tick() : ORIGIN, v: value }]];
  });
  return { entries, setAside: readSetAside() };
}

/** A record that cannot all be read is set aside whole; what is good in it holds. */
function parseMirror(text: string): { settings: Settings; stamps: v.InferOutput<typeof Stamps> } {
  try {
    const {
      stamps = {},
      version: _version,
      ...settings
    } = parseJson(StoredSettings, text, MIRROR_KEY);
    return { settings: settings as Settings, stamps };
  } catch (error) {
    console.warn("Settings that could not be read were set aside:", error);
    attempt(() => keepUnreadable(text));
    const raw = attempt(() => JSON.parse(text) as Record<string, unknown> | null) ?? {};
    const good = SETTING_NAMES.flatMap((name) => {
      const result = v.safeParse(SETTING_VALUES[name], raw[name]);
      return result.success ? [[name, result.output]] : [];
    });
    const stamps = v.safeParse(Stamps, raw["stamps"]);
    return {
      settings: Object.fromEntries(good) as Settings,
      stamps: stamps.success ? stamps.output : {},
    };
  }
}

/** The first is kept: it is the one that the reader made most of. */
function keepUnreadable(text: string): void {
  if (localStorage.getItem(SET_ASIDE_KEY) === null) localStorage.setItem(SET_ASIDE_KEY, text);
}

function readSetAside(): SetAside[] {
  const text = attempt(() => localStorage.getItem(SET_ASIDE_KEY));
  if (!text) return [];
  const record = attempt(() => JSON.parse(text) as unknown) ?? text;
  return [asSetAside("settings", record, "expected settings", Date.parse(instantOf(ORIGIN)))];
}

export function writeMirror(settings: Settings, registers: ReadonlyMap<string, Register>): void {
  const stampOf = (name: SettingName) => {
    const register = registers.get(settingKey(name));
    if (!register) return [];
    return [[name, "gone" in register ? [register.t, register.gone] : register.t]];
  };
  const stamps = Object.fromEntries(SETTING_NAMES.flatMap(stampOf)) as object;
  attempt(() =>
    localStorage.setItem(MIRROR_KEY, JSON.stringify({ version: VERSION, ...settings, stamps })),
  );
}

/** Storage may be forbidden or full, and what is in it broken; reading goes on without it. */
function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
