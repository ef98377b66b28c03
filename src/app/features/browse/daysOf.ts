import type { ListRow } from "../../../model/list.ts";

/** The rows of one day that stand in one stretch of a list. */
export interface DayStretch {
  day: string;
  /** How many rows of the day stand above, in earlier stretches. */
  before: number;
  rows: ListRow[];
}

/** A stretch of a list by its days; `above` are the stretches before it. */
export function daysOf(rows: readonly ListRow[], above: readonly ListRow[]): DayStretch[] {
  const days: DayStretch[] = [];
  for (const row of rows) {
    const last = days.at(-1);
    if (last?.day === row.day) last.rows.push(row);
    else
      days.push({
        day: row.day,
        before: days.length === 0 ? endOf(above, row.day) : 0,
        rows: [row],
      });
  }
  return days;
}

/** How many rows of a day a list ends with. */
function endOf(rows: readonly ListRow[], day: string): number {
  const other = rows.findLastIndex((row) => row.day !== day);
  return rows.length - 1 - other;
}
