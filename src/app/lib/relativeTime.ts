import type { PublishedTime } from "../../model/time.ts";
import { type AgoUnit, inWords } from "./ago.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Clocks differ: a story this little ahead of the reader's was published now. */
const SKEW = 2 * MINUTE;

/** Older than this, a date says more than a distance. */
const DAYS_IN_WORDS = 6;

/**
 * How long ago, in words of `language`: "5 minutes ago", "yesterday", and after six days the date. Never finer than the
 * time is known, and never in the future: a time ahead of the reader's clock is given as a date. Where the present moment is
 * not known, a date too; nothing in a browser, which is about to know it: what was drawn beforehand stands there until then, and
 * the first date that is made costs a slow phone more than the page.
 */
export function relativeTime(time: PublishedTime, now: Date | undefined, language: string): string {
  if (!now && typeof document !== "undefined") return "";
  const distance = distanceOf(time, now);
  if (distance)
    return inWords(distance.ago, distance.unit, language.startsWith("ar") ? "ar" : "en");
  if (time.precision === "month" || time.precision === "year") return fullDate(time, now, language);
  return shortDate(time, now, language);
}

/** Whether {@link relativeTime} gives a date: a sentence may need another word before it. */
export function isToldAsDate(time: PublishedTime, now: Date | undefined): boolean {
  return distanceOf(time, now) === undefined;
}

/** How far back a time lies, in the unit that it is told in; undefined where a date says it better. */
export function distanceOf(
  time: PublishedTime,
  now: Date | undefined,
): { ago: number; unit: AgoUnit } | undefined {
  if (!now || time.precision === "month" || time.precision === "year") return undefined;
  const at = new Date(time.at);
  const elapsed = now.getTime() - at.getTime();
  const days = isWholeDay(time)
    ? dayNumber(now) - utcDayNumber(at)
    : dayNumber(now) - dayNumber(at);
  const isAhead = isWholeDay(time) ? days < 0 : elapsed < -SKEW;
  if (isAhead || days > DAYS_IN_WORDS) return undefined;
  if (isWholeDay(time) || elapsed >= DAY) return { ago: days, unit: "day" };
  if (elapsed >= HOUR || time.precision === "hour") {
    return { ago: Math.max(0, Math.floor(elapsed / HOUR)), unit: "hour" };
  }
  if (elapsed < MINUTE) return { ago: 0, unit: "second" };
  return { ago: Math.floor(elapsed / MINUTE), unit: "minute" };
}

/**
 * The date and, where it is known, the time of day, in words of `language` and the reader's time zone; in UTC, which is
 * said, where the present moment is not known and so nothing of the reader is.
 */
export function fullDate(time: PublishedTime, now: Date | undefined, language: string): string {
  const isNamed = !now && /second|minute|hour/.test(time.precision);
  const date = dates(language, { ...fullOptions(time), ...(!now && { timeZone: "UTC" }) });
  return date.format(new Date(time.at)) + (isNamed ? " UTC" : "");
}

function fullOptions({ precision }: PublishedTime): Intl.DateTimeFormatOptions {
  if (precision === "year") return { year: "numeric", timeZone: "UTC" };
  if (precision === "month") return { year: "numeric", month: "long", timeZone: "UTC" };
  if (precision === "day") return { dateStyle: "full", timeZone: "UTC" };
  return { dateStyle: "full", timeStyle: "short" };
}

function shortDate(time: PublishedTime, now: Date | undefined, language: string): string {
  const at = new Date(time.at);
  const sameYear = isWholeDay(time)
    ? at.getUTCFullYear() === now?.getFullYear()
    : at.getFullYear() === now?.getFullYear();
  return dates(language, {
    day: "numeric",
    month: "short",
    ...(!sameYear && { year: "numeric" }),
    ...((!now || isWholeDay(time)) && { timeZone: "UTC" }),
  }).format(at);
}

/** What stands in `<time datetime>`: as much of the instant as is known. */
export function machineTime({ at, precision }: PublishedTime): string {
  const lengths = { second: 20, minute: 20, hour: 20, day: 10, month: 7, year: 4 };
  return at.slice(0, lengths[precision]);
}

/** A time that names a day has no time zone: it is the same day everywhere. */
function isWholeDay({ precision }: PublishedTime): boolean {
  return precision === "day";
}

/** The number of the local calendar day of `date`. */
function dayNumber(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

function utcDayNumber(date: Date): number {
  return Math.floor(date.getTime() / DAY);
}

const made = new Map<string, Intl.DateTimeFormat>();
let zone: string | undefined;

/** Formats hold on to the time zone that they were made in: after the device has changed its own, they are made anew. */
export function heedTimeZone(): void {
  if (made.size === 0) return;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (timeZone !== zone) made.clear();
  zone = timeZone;
}

/** A page has a hundred dates, and making a format costs more than using it. */
function dates(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = made.get(key) ?? new Intl.DateTimeFormat(language, options);
  made.set(key, known);
  return known;
}
