import { useState } from "react";
import type { Place } from "./useAddress.ts";

/** A page that is drawn: the one that is shown, one that is kept for the way back, or one that the reader may go to next. */
interface DrawnPage {
  place: Place;
  /** In the order in which they were drawn. */
  turn: number;
}

/** The page that is shown, and those that are kept, the one that was left last first. */
type Recent = readonly [DrawnPage, ...DrawnPage[]];

/** How many are kept besides the one that is shown: a list, and the stories that were read on from it. */
const MOST = 4;

/**
 * The page of a place; those from which the reader came, which stay as they are until the reader goes back to them; and the one
 * that is expected next. A link leads to a page of its own, whatever is kept.
 */
export function useKeptPages(
  place: Place,
  expected: Place | undefined,
): { shown: DrawnPage; pages: readonly DrawnPage[] } {
  const [recent, setRecent] = useState<Recent>(() => [{ place, turn: 0 }]);
  const [ahead, setAhead] = useState<{ of?: Place; page?: DrawnPage }>({});
  const all = [...recent, ...(ahead.page ? [ahead.page] : [])];
  const turn = Math.max(...all.map((page) => page.turn)) + 1;
  const [shown] = recent;
  if (shown.place !== place) {
    const drawn = { turn, ...pageAt(place, all), place };
    const others = recent.filter((page) => page.turn !== drawn.turn);
    setRecent([drawn, ...others.slice(0, MOST)]);
    // What was expected and is not taken stays: to take it away now would hold up what is shown.
    if (drawn.turn === ahead.page?.turn) setAhead(expected ? { of: expected } : {});
  } else if (ahead.of !== expected) {
    setAhead(expected ? { of: expected, page: { place: expected, turn } } : {});
  }
  return { shown, pages: all.toSorted((one, other) => one.turn - other.turn) };
}

/** The page that is shown already, for other outlets or at another of its parts; one that is kept; or the one that was expected. */
function pageAt(place: Place, drawn: readonly DrawnPage[]): DrawnPage | undefined {
  const [shown] = drawn;
  const here = drawn.filter((page) => page.place.path === place.path);
  return (
    here.find((page) => page === shown || page.place.visit === place.visit) ??
    here.find((page) => page.place.visit === undefined)
  );
}
