import * as v from "valibot";

const KEY = "crossread.places";

/** So many lists are remembered; the one longest not read is forgotten first. */
const MOST = 30;

/** Where the reader was in a list: the row at the top of the view, how far it lay above it, and the part that it is in. */
const ListPlace = v.object({
  list: v.string(),
  row: v.string(),
  /** In pixels; negative for a row that begins below the top. */
  above: v.number(),
  /** Absent for the newest part, and where several lists are merged. */
  part: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type ListPlace = v.InferOutput<typeof ListPlace>;

/**
 * Where the reader was in a list in this visit of it, which is this entry of the history; else, unless they went back to it, when
 * they last read it on this device.
 */
export function readListPlace(list: string, wentBack = false): ListPlace | undefined {
  const { listPlace } = (history.state ?? {}) as { listPlace?: unknown };
  if (v.is(ListPlace, listPlace) && listPlace.list === list) return listPlace;
  return wentBack ? undefined : readAll().find((place) => place.list === list);
}

/** Remembers a place; only the list's name forgets it. Where storage is refused, the list begins at its top. */
export function keepListPlace(place: ListPlace | Pick<ListPlace, "list">): void {
  history.replaceState({ ...(history.state as object | null), listPlace: place }, "");
  const others = readAll().filter(({ list }) => list !== place.list);
  const kept = "row" in place ? [place, ...others].slice(0, MOST) : others;
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // A place is a convenience: no word is made of it.
  }
}

function readAll(): ListPlace[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((each) => v.is(ListPlace, each)) : [];
  } catch {
    return [];
  }
}
