import type { Entry } from "./register.ts";

/** One write: key, stamp, and for a removal when it was made. Every write is a record of its own, so that none needs a read. */
export type RecordKey = [key: string, t: string, gone: string];
export interface StoredRecord {
  k: string;
  t: string;
  gone: string;
  v?: unknown;
}

/** The key under which a register is kept. */
export function recordKey([key, register]: Entry): RecordKey {
  return [key, register.t, "gone" in register ? register.gone : ""];
}

/** The record of a register. */
export function toRecord(entry: Entry): StoredRecord {
  const [k, t, gone] = recordKey(entry);
  const [, register] = entry;
  return { k, t, gone, ...("v" in register && { v: register.v }) };
}

/** The inverse of {@link toRecord}, of a record that may be anything: its parts as they are, for a schema to judge. */
export function fromRecord(record: unknown): [unknown, unknown] {
  const { k, t, gone, v } = (record ?? {}) as Partial<StoredRecord>;
  return [k, gone === "" ? { t, v } : { t, gone }];
}
