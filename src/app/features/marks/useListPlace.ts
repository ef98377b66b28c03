import { useEffect, useRef } from "react";
import { keepListPlace, type ListPlace, readListPlace } from "../../data/marks/listPlace.ts";
import { SHOWN_PAGE } from "../../lib/shownPage.ts";
import { cameBack, isWhereLeft, mayBringBack, onRest, useForgetful } from "./where.ts";

/** So far from the top of a list the reader has begun to read it. */
const BEGUN = 150;

interface Options {
  /** What the list is called: its address, whatever part it begins with. */
  list: string;
  /** The part that it begins with; undefined for the newest. */
  part: number | undefined;
  /** The part in which a row is; undefined for the newest. */
  partOf: (row: string) => number | undefined;
  /** The names of its rows: when more have come, the one that was left may be among them. */
  rows: readonly string[];
  /** Goes to the list from another part on. */
  beginAt: (part: number) => void;
}

/** Takes the reader back to the row that was at the top, also when it is far down, and keeps it as they go on. */
export function useListPlace(options: Options): void {
  const { list, rows } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const wanted = useRef<ListPlace | "none">(undefined);
  useForgetful(wanted);
  useEffect(() => {
    const place = wanted.current ?? placeToBring(list) ?? "none";
    wanted.current = place;
    if (place === "none") return;
    const element = rows.includes(place.row) && shownRow(place.row);
    const { part, beginAt } = latest.current;
    if (element) {
      const { top } = element.getBoundingClientRect();
      scrollTo({ top: scrollY + top + place.above, behavior: "instant" });
    } else if (place.part !== undefined && place.part !== part) beginAt(place.part);
    else return;
    wanted.current = "none";
  }, [list, rows]);
  useEffect(
    () =>
      onRest(() => {
        const row = topRow();
        const name = row?.dataset["row"];
        if (!row || name === undefined || scrollY < BEGUN) {
          // At the top of a part that is not the newest, that part is where the reader is.
          if (latest.current.part === undefined) keepListPlace({ list });
          return;
        }
        const above = Math.round(-row.getBoundingClientRect().top);
        const part = latest.current.partOf(name);
        keepListPlace({ list, row: name, above, ...(part !== undefined && { part }) });
      }),
    [list],
  );
}

/** Where the reader is to be taken to, when they come to a list; undefined where it is not for us to scroll. */
function placeToBring(list: string): ListPlace | undefined {
  if (isWhereLeft() || !mayBringBack("list")) return undefined;
  return readListPlace(list, cameBack());
}

function shownRow(name: string): Element | null {
  return document.querySelector(`${SHOWN_PAGE} [data-row="${CSS.escape(name)}"]`);
}

function topRow(): HTMLElement | undefined {
  const rows = [...document.querySelectorAll<HTMLElement>(`${SHOWN_PAGE} [data-row]`)];
  return rows.find((row) => row.getBoundingClientRect().bottom > 1);
}
