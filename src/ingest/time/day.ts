import { isWithoutMeaning, monthOf } from "./monthNames.ts";

/** The part of a date that a calendar has. */
export interface CalendarDay {
  year: number;
  month?: number;
  day?: number;
}

const NUMERIC = /^(\d{4})(?:([-/.])(\d{1,2})(?:\2(\d{1,2}))?)?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const EAST_ASIAN = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;

/** Reads a date without its time, in plain letters. Numbers alone must begin with the year: no order of day and month is guessed. */
export function readDay(text: string): CalendarDay | undefined {
  const trimmed = text.normalize("NFC").replace(/^[\s,]+|[\s,]+$/g, "");
  const compact = COMPACT.exec(trimmed) ?? EAST_ASIAN.exec(trimmed);
  if (compact) return calendarDay(compact[1], Number(compact[2]), compact[3]);
  const numeric = NUMERIC.exec(withoutWeekday(trimmed));
  if (!numeric) return readWords(withoutWeekday(trimmed));
  const [, year, , month, day] = numeric;
  return calendarDay(year, month === undefined ? undefined : Number(month), day);
}

/** A word before a comma is a weekday, in whatever language. */
function withoutWeekday(text: string): string {
  return text.replace(/^\p{L}[\p{L}.'’-]*\s*[,،]\s*(?=\S)/u, (word) =>
    monthOf(word.replace(/[^\p{L}]/gu, "")) ? word : "",
  );
}

/** A month by its name, a day and a year around it. */
function readWords(text: string): CalendarDay | undefined {
  const joined = text.replace(
    /(كانون|تشرين)\s+(الاول|الثاني|اول|ثاني)/g,
    (_, name, which: string) => `${name}_${which.startsWith("ال") ? "" : "ال"}${which}`,
  );
  const words = joined
    .replace(/(\d)(?:st|nd|rd|th|er|º|°)(?![\p{L}\d])/gu, "$1")
    .split(/[\s,،./'’-]+/)
    .filter((word) => word !== "" && !isWithoutMeaning(word));
  const months = words.filter((word) => monthOf(word) !== undefined);
  const numbers = words.filter((word) => /^\d{1,4}$/.test(word));
  const [name] = months;
  if (name === undefined || months.length !== 1 || words.length !== numbers.length + 1) {
    return undefined;
  }
  const month = monthOf(name);
  const [first, second] = numbers;
  if (numbers.length === 1) return first?.length === 4 ? calendarDay(first, month) : undefined;
  if (numbers.length !== 2 || first === undefined || second === undefined) return undefined;
  return first.length > 2 ? calendarDay(first, month, second) : calendarDay(second, month, first);
}

function calendarDay(
  year: string | undefined,
  month: number | undefined,
  day?: string,
): CalendarDay | undefined {
  const number = fullYear(year ?? "");
  const date = day === undefined ? undefined : Number(day);
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (date !== undefined && (date < 1 || date > 31)) return undefined;
  return {
    year: number,
    ...(month !== undefined && { month }),
    ...(date !== undefined && { day: date }),
  };
}

/** Years of two and three digits as RFC 2822 has them. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length <= 2) return year < 50 ? 2000 + year : 1900 + year;
  return digits.length === 3 ? 1900 + year : year;
}
