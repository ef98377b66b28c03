import type { Entry, Register, Registers } from "./register.ts";

/**
 * Whether `a` holds against `b`: a total order, so that any two registers have the same winner on every device. The later
 * value wins. A removal stands right after the value that it removed: it beats that one, and loses to one that it had not
 * seen. Stamps are never shared by two writes; should two be, their text decides.
 */
export function beats(a: Register, b: Register): boolean {
  if (a.t !== b.t) return a.t > b.t;
  if ("gone" in a) return !("gone" in b) || a.gone > b.gone;
  return !("gone" in b) && JSON.stringify(a.v) > JSON.stringify(b.v);
}

/** What two histories come to: for every key the register that wins. In any order, any grouping, any number of times. */
export function merge(ours: Registers, theirs: Registers): Map<string, Register> {
  const merged = new Map(ours);
  for (const entry of theirs) absorb(merged, entry);
  return merged;
}

/** Takes one register in; whether it changed anything. */
export function absorb(into: Map<string, Register>, [key, register]: Entry): boolean {
  const known = into.get(key);
  if (known && !beats(register, known)) return false;
  into.set(key, register);
  return true;
}
