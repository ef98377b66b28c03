/** What stands at a place in time; places are compared as text. */
interface Placed {
  place: string;
}

/** Entries that follow each other in time, and the place where their stretch begins. */
interface Cut<Entry> {
  since: string;
  entries: Entry[];
}

/**
 * Cuts entries, oldest first, into stretches of about `most`. The places where stretches began before, oldest first, stay: an
 * entry that comes late changes its own stretch and no other.
 * @throws Error when the entries are not in order.
 */
export function* cutStretches<Entry extends Placed>(
  entries: Iterable<Entry>,
  earlier: readonly string[],
  most: number,
): Generator<Cut<Entry>> {
  let cut: Cut<Entry> | undefined;
  for (const entry of entries) {
    const last = cut?.entries.at(-1)?.place ?? "";
    if (entry.place < last) throw new Error(`not oldest first: ${entry.place} after ${last}`);
    const start = earlier.findLast((each) => each <= entry.place) ?? "";
    if (cut && start <= cut.since && cut.entries.length < room(cut.since, earlier, most)) {
      cut.entries.push(entry);
      continue;
    }
    if (cut) yield cut;
    cut = { since: cut && start <= cut.since ? entry.place : start, entries: [entry] };
  }
  if (cut) yield cut;
}

/** A stretch between two others has room for entries that come late; the newest ends where it is full. */
function room(since: string, earlier: readonly string[], most: number): number {
  return since < (earlier.at(-1) ?? "") ? most * 2 : most;
}
