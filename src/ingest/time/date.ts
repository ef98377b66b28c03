import { type Precision, type PublishedTime, toInstant } from "../../model/time.ts";
import { readDay } from "./day.ts";
import { plainLetters } from "./monthNames.ts";
import { takeZone } from "./zones.ts";

/** Longer than any date: what is longer is not even looked at. */
const LONGEST = 120;

/** What programs write for "no date" is earlier. */
const EARLIEST_YEAR = 1000;

interface Clock {
  hour: number;
  minute: number;
  second: number;
  precision: Precision;
  /** Minutes east of UTC. */
  zone: number;
}

const TIME =
  /(?:(?<=\d)t|(?<![\d:+-]))(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(?!\d|:)\s*([ap]\.?m\b\.?|[صم](?![\p{L}]))?/u;

/**
 * Reads a date as feeds write it: RFC 822 with its variants, ISO 8601, ctime, month names in many languages. Without a zone
 * it is UTC. Undefined for a date that does not exist or cannot be read: never "now".
 */
export function readDate(text: string): PublishedTime | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = plainLetters(text)
    .replace(/\([^()]*\)/g, " ")
    .replaceAll("\u2212", "-")
    .trim();
  const time = TIME.exec(plain);
  if (!time) return instant(plain, undefined);
  const zone = takeZone(plain.slice(time.index + time[0].length));
  const clock = zone && readClock(time, zone.minutes);
  if (!clock) return undefined;
  return instant(`${plain.slice(0, time.index)} ${zone.rest}`, clock);
}

function readClock([, hours, minutes, seconds, half]: RegExpExecArray, zone: number) {
  const [hour, minute, second] = [Number(hours), Number(minutes), Number(seconds ?? 0)];
  const isLate = half !== undefined && /^[pم]/.test(half);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const isMidnight = hour === 24 && minute === 0 && second === 0;
  const isLeap = second === 60 && minute === 59;
  if ((hour > 23 && !isMidnight) || minute > 59 || (second > 59 && !isLeap)) return undefined;
  const clock: Clock = {
    hour: half === undefined ? hour : (hour % 12) + (isLate ? 12 : 0),
    minute,
    second,
    precision: seconds === undefined ? "minute" : "second",
    zone,
  };
  return clock;
}

function instant(text: string, clock: Clock | undefined): PublishedTime | undefined {
  const date = readDay(text);
  if (!date || date.year < EARLIEST_YEAR || (clock && date.day === undefined)) return undefined;
  const { year, month = 1, day = 1 } = date;
  const midnight = new Date(Date.UTC(year, month - 1, day));
  // 31 February would be carried over into March: such a date is none.
  if (midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) return undefined;
  const { hour = 0, minute = 0, second = 0, zone = 0 } = clock ?? {};
  const at = new Date(midnight.getTime() + ((hour * 60 + minute - zone) * 60 + second) * 1000);
  const precision = clock?.precision ?? (date.day ? "day" : date.month ? "month" : "year");
  return at.getUTCFullYear() > 9999 ? undefined : { at: toInstant(at), precision };
}
