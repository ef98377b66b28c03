import * as v from "valibot";
import { DocumentError, type DocumentProblem, readDocument, writeDocument } from "./document.ts";
import { asSetAside, SetAside } from "./setAside.ts";
import { readKey } from "./schema.ts";
import type { MarkStore } from "./store.ts";

/** What came of an import. Counts are of stories, mutes and settings; `unreadable` of entries, each set aside whole. */
export type ImportReport =
  | { ok: true; added: number; known: number; unreadable: number }
  | { ok: false; problem: DocumentProblem };

/** Everything that the reader made, and what was set aside, as one JSON file. */
export function exportMarks(store: MarkStore, now: number): string {
  return writeDocument([...store.registers], {
    exported: new Date(now).toISOString(),
    setAside: store.setAside,
  });
}

/** Merges such a file into what is here. What cannot be read of it is set aside; what is no such file changes nothing. */
export function importMarks(store: MarkStore, text: string, now: number): ImportReport {
  try {
    const { entries, unreadable, setAside } = readDocument(text);
    const before = store.setAside.length;
    const changed = store.take(entries, "file").map(([key]) => thingOf(key));
    const unread = store.setAside.length - before;
    store.putAside([
      ...setAside.map((each) =>
        v.is(SetAside, each) ? each : asSetAside("file", each, "expected a record set aside", now),
      ),
      ...unreadable.map(({ record, reason }) => asSetAside("file", record, reason, now)),
    ]);
    const added = new Set(changed);
    const all = new Set(entries.map(([key]) => thingOf(key)));
    return {
      ok: true,
      added: added.size,
      known: all.size - added.size,
      unreadable: unreadable.length + unread,
    };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { ok: false, problem: error.problem };
  }
}

/** The story, mute or setting that a register belongs to. */
function thingOf(key: string): string {
  const subject = readKey(key);
  return subject?.about === "story" || subject?.about === "note" ? `story/${subject.id}` : key;
}
