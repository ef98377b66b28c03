import { type Precision, type PublishedTime, toInstant } from "../../model/time.ts";
import {
  type Ago,
  plainSpelling,
  readAgo,
  type Unit,
  withoutDirectionMarks,
} from "./labelWords.ts";

/** Longer than any label, diacritics and direction marks included: what is longer is not even looked at. */
const LONGEST_LABEL = 60;

const SECOND = 1000;
const DAY = 86_400 * SECOND;

const LENGTHS = {
  second: SECOND,
  minute: 60 * SECOND,
  hour: 3600 * SECOND,
  day: DAY,
  week: 7 * DAY,
} as const;

/** The largest number that aggregators write before a unit, before they go over to the next one. */
const USUALLY_AT_MOST: Record<Unit, number> = {
  second: 59,
  minute: 59,
  hour: 23,
  day: 31,
  week: 5,
  month: 12,
  year: 99,
};

/** A line taken apart into its beginning and a label at its end. */
export interface LabelSplit {
  /** What stands before the label, without white space at its end; may be empty. */
  before: string;
  label: string;
  /** Whether such a number is usual before its unit: "12 hours ago", "a day ago", but not "412 hours ago". */
  usual: boolean;
}

/**
 * Reads the time label of an aggregator, English or Arabic: relative to the capture ("2 hours ago", "منذ ساعتين") or a
 * date as DD-MM-YYYY. The precision is the label's unit. Undefined for what is not wholly a label: never "now".
 */
export function readTimeLabel(text: string, capturedAt: Date): PublishedTime | undefined {
  const label = parseLabel(text);
  if (label === undefined) return undefined;
  if (label instanceof Date) return published(label, "day");
  const precision = label.unit === "week" ? "day" : label.unit;
  return published(before(capturedAt, label), precision);
}

export function isTimeLabel(text: string): boolean {
  return parseLabel(text) !== undefined;
}

/** Every way to take a label off the end of a line: "Channel 412 hours ago" has three. Empty when it ends in none. */
export function splitTrailingLabel(line: string): LabelSplit[] {
  const text = withoutDirectionMarks(line).trim();
  const splits: LabelSplit[] = [];
  for (let start = Math.max(0, text.length - LONGEST_LABEL); start < text.length; start += 1) {
    const label = text.slice(start);
    // A label begins with a number or a word of its own, never with a mark that belongs to the letter before.
    const parsed = /^[\daj٠-٩۰-۹مق]/i.test(label) ? parseLabel(label) : undefined;
    if (!parsed) continue;
    splits.push({ before: text.slice(0, start).trimEnd(), label, usual: isUsual(parsed) });
  }
  return splits;
}

function isUsual(label: Date | Ago): boolean {
  if (label instanceof Date || label.digits === undefined) return true;
  const { amount, digits, unit } = label;
  return !digits.startsWith("0") && amount >= 2 && amount <= USUALLY_AT_MOST[unit];
}

function parseLabel(text: string): Date | Ago | undefined {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST_LABEL) return undefined;
  const label = plainSpelling(trimmed);
  return readDate(label) ?? readAgo(label);
}

function readDate(label: string): Date | undefined {
  const [, day, month, year] = /^(\d\d)-(\d\d)-(\d{4})$/.exec(label) ?? [];
  if (day === undefined) return undefined;
  const text = `${year}-${month}-${day}T00:00:00Z`;
  const date = new Date(text);
  // A parser may carry 31 February over into March: such a date is none.
  return instantOf(date) === text ? date : undefined;
}

function before(date: Date, { unit, amount }: Ago): Date {
  if (unit === "month") return monthsBefore(date, amount);
  if (unit === "year") return monthsBefore(date, 12 * amount);
  return new Date(date.getTime() - amount * LENGTHS[unit]);
}

/** The same day of an earlier month, or that month's last day where it is shorter. */
function monthsBefore(date: Date, months: number): Date {
  const moved = new Date(date);
  moved.setUTCMonth(date.getUTCMonth() - months, 1);
  const lastDay = new Date(moved);
  lastDay.setUTCMonth(moved.getUTCMonth() + 1, 0);
  moved.setUTCDate(Math.min(date.getUTCDate(), lastDay.getUTCDate()));
  return moved;
}

function published(date: Date, precision: Precision): PublishedTime | undefined {
  const at = instantOf(date);
  return at === undefined ? undefined : { at, precision };
}

/** Undefined for a date that is none, and for years that four digits do not hold. */
function instantOf(date: Date): string | undefined {
  const year = date.getUTCFullYear();
  return year >= 0 && year <= 9999 ? toInstant(date) : undefined;
}
