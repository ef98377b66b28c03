import * as v from "valibot";
import { Stamp } from "./stamp.ts";

/**
 * The last write to one thing the reader can set: its value, or that the value written at `t` was taken away at `gone`. A
 * removal keeps the stamp of what it removed, so that it removes only what was seen.
 */
export type Register = { t: string; v: unknown } | { t: string; gone: string };

/** What the register says, by key: `story/<id>/read`, `story/<id>/note/<writer>`, `mute/<kind>/<id>`, `setting/<name>`. */
export type Registers = ReadonlyMap<string, Register>;
export type Entry = readonly [key: string, register: Register];

const LONGEST_KEY = 2000;

/** Keys of a later version are kept and passed on, so only their form is asked for. */
const RegisterKey = v.pipe(
  v.string(),
  v.maxLength(LONGEST_KEY),
  v.regex(/^[a-z]+(?:\/[^/]+)+$/i, "expected a key of a mark"),
);

const Removal = v.object({ t: Stamp, gone: Stamp });
const Value = v.object({
  t: Stamp,
  v: v.pipe(v.unknown(), v.check(isJson, "expected a value that JSON can hold")),
});

/** A register as it is found outside: in storage, a file, another tab, the reader's storage elsewhere. */
const AnyRegister = v.union([Removal, Value], "expected a stamp and a value");
export const AnyEntry = v.pipe(
  v.tuple([RegisterKey, AnyRegister]),
  v.transform(([key, register]): Entry => [key, register]),
);

/** The newer of two stamps that a register holds. */
export function lastStamp(register: Register): string {
  return "gone" in register && register.gone > register.t ? register.gone : register.t;
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object") return false;
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
  return isPlain && Object.values(value).every(isJson);
}
