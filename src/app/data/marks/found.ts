import * as v from "valibot";
import type { Found } from "./database.ts";
import { fromRecord, recordKey } from "./records.ts";
import { absorb, beats } from "./merge.ts";
import { AnyEntry, type Entry, type Register } from "./register.ts";
import { SetAside } from "./setAside.ts";

/** What a database held, told apart. */
export interface SortedFound {
  /** For each key the register that wins. */
  entries: Entry[];
  /** What two tabs that wrote at once left behind: records that lost, and may go. */
  superseded: IDBValidKey[];
  broken: { at: IDBValidKey; record: unknown; reason: string }[];
  setAside: SetAside[];
  /** Whether the database has this register or one that beats it. */
  has: (entry: Entry) => boolean;
}

export function sortFound(found: Found): SortedFound {
  const winners = new Map<string, Register>();
  const superseded: IDBValidKey[] = [];
  const broken: SortedFound["broken"] = [];
  for (const { at, record } of found.records) {
    const result = v.safeParse(AnyEntry, fromRecord(record), { abortEarly: true });
    if (!result.success) {
      broken.push({ at, record, reason: result.issues[0].message });
      continue;
    }
    const [key, register] = result.output;
    const before = winners.get(key);
    const isWinner = absorb(winners, result.output);
    if (before) superseded.push(recordKey([key, isWinner ? before : register]));
  }
  return {
    entries: [...winners],
    superseded,
    broken,
    setAside: found.setAside.filter((each) => v.is(SetAside, each)),
    has: ([key, register]) => {
      const winner = winners.get(key);
      return winner !== undefined && !beats(register, winner);
    },
  };
}
