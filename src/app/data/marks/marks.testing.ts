import { type MarksDatabase, openMarksDatabase } from "./database.ts";
import type { OpenDatabase } from "./keeper.ts";
import { MarkStore, type Surroundings } from "./store.ts";

export const NOON = Date.parse("2026-11-22T12:00:00Z");

let visits = 0;

/** A store on the database of this test, as one tab has it. */
export function openTab(given: Partial<Surroundings> = {}): MarkStore {
  visits += 1;
  return new MarkStore({
    open: openMarksDatabase,
    now: () => NOON,
    writer: `visit${visits}`,
    tell: () => undefined,
    mirrored: () => ({ entries: [], setAside: [] }),
    onChange: () => undefined,
    ...given,
  });
}

/** A store that has read what is kept. */
export async function loadTab(given: Partial<Surroundings> = {}): Promise<MarkStore> {
  const tab = openTab(given);
  await tab.start();
  return tab;
}

/** Two stores in two tabs, which hear each other. */
export async function loadTwoTabs(): Promise<[MarkStore, MarkStore]> {
  const tabs: MarkStore[] = [];
  const telling = (from: number) => (entries: unknown) =>
    tabs[1 - from]?.hear(structuredClone(entries));
  const one = await loadTab({ tell: telling(0) });
  const other = await loadTab({ tell: telling(1) });
  tabs.push(one, other);
  return [one, other];
}

/** A database whose writes can be made to fail. */
export function failingDatabase(): {
  open: OpenDatabase;
  fail: (name: string | undefined) => void;
} {
  let failure: string | undefined;
  const open: OpenDatabase = async (onLost) => {
    const real: MarksDatabase = await openMarksDatabase(onLost);
    const write: MarksDatabase["write"] = async (batch) => {
      if (failure) throw new DOMException("made to fail", failure);
      await real.write(batch);
    };
    return { ...real, write };
  };
  return { open, fail: (name) => (failure = name) };
}
