/** The edition's day of an instant, such as `2026-11-22`. */
export type DayOf = (instant: string) => string;

/**
 * Days as they are counted in a time zone.
 * @throws RangeError when there is no such zone.
 */
export function daysIn(timeZone: string): DayOf {
  // The Swedish way to write a date is the international one.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
  const known = new Map<string, string>();
  return (instant) => {
    // Some zones are a quarter of an hour off.
    const minute = instant.slice(0, 16);
    const day = known.get(minute) ?? format.format(new Date(instant));
    known.set(minute, day);
    return day;
  };
}
