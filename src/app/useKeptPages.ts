import { useState } from "react";
import type { Place } from "./useAddress.ts";

/** A page that is drawn: the one that is shown, or one that is kept for the way back. */
interface DrawnPage {
  place: Place;
  /** In the order in which they were drawn. */
  turn: number;
}

/** How many are kept besides the one that is shown: a list, and the stories that were read on from it. */
const MOST = 4;

/**
 * The page of a place, and those from which the reader came, which stay as they are until the reader goes back to them. A link
 * leads to a page of its own, whatever is kept.
 */
export function useKeptPages(place: Place): { shown: DrawnPage; pages: readonly DrawnPage[] } {
  const [recent, setRecent] = useState<readonly DrawnPage[]>(() => [{ place, turn: 0 }]);
  let [shown] = recent;
  let pages = recent;
  if (!shown || shown.place !== place) {
    shown = pageAt(place, recent);
    pages = [shown, ...recent.filter(({ turn }) => turn !== shown?.turn).slice(0, MOST)];
    setRecent(pages);
  }
  return { shown, pages: pages.toSorted((one, other) => one.turn - other.turn) };
}

/** The page that is shown already, for other outlets or at another of its parts; one that is kept; or a new one. */
function pageAt(place: Place, recent: readonly DrawnPage[]): DrawnPage {
  const [shown] = recent;
  const isSame = (page: DrawnPage) =>
    page.place.path === place.path && (page === shown || page.place.visit === place.visit);
  const turn = Math.max(0, ...recent.map((page) => page.turn)) + 1;
  return { turn, ...recent.find(isSame), place };
}
