import type { ListRow } from "../../model/list.ts";

/** Rows of a part: more would be drawn below what is seen before anything is seen. */
const PART = 24;

/** The least that the newest part has, so that a list never opens with a handful. */
const LEAST = 20;

/**
 * Cuts the rows of a list, newest first, into parts: the oldest part first, in each the newest row first. All but the newest
 * have the same size, so that what is added at the top leaves the others as they are.
 */
export function cutIntoParts(rows: readonly ListRow[]): ListRow[][] {
  const count = Math.max(1, Math.floor((rows.length - LEAST) / PART) + 1);
  return Array.from({ length: count }, (_, index) => {
    const end = rows.length - index * PART;
    return rows.slice(index === count - 1 ? 0 : end - PART, end);
  });
}
