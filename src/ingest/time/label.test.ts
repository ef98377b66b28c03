import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTimeLabel, splitTrailingLabel } from "./label.ts";

const capturedAt = new Date("2024-03-31T10:20:30Z");

const LABELS: [label: string, at: string, precision: string][] = [
  ["just now", "2024-03-31T10:20:30Z", "second"],
  ["a few seconds ago", "2024-03-31T10:20:30Z", "second"],
  ["44 seconds ago", "2024-03-31T10:19:46Z", "second"],
  ["a minute ago", "2024-03-31T10:19:30Z", "minute"],
  ["21 minutes ago", "2024-03-31T09:59:30Z", "minute"],
  ["an hour ago", "2024-03-31T09:20:30Z", "hour"],
  ["1 hour ago", "2024-03-31T09:20:30Z", "hour"],
  ["  12  Hours ago ", "2024-03-30T22:20:30Z", "hour"],
  ["a day ago", "2024-03-30T10:20:30Z", "day"],
  ["2 weeks ago", "2024-03-17T10:20:30Z", "day"],
  ["a month ago", "2024-02-29T10:20:30Z", "month"],
  ["13 months ago", "2023-02-28T10:20:30Z", "month"],
  ["a year ago", "2023-03-31T10:20:30Z", "year"],
  ["24 years ago", "2000-03-31T10:20:30Z", "year"],
  ["27-07-2025", "2025-07-27T00:00:00Z", "day"],
  ["29-02-2024", "2024-02-29T00:00:00Z", "day"],
  ["منذ ثوانٍ", "2024-03-31T10:20:30Z", "second"],
  ["منذ بضع ثوان", "2024-03-31T10:20:30Z", "second"],
  ["قبل ثانية واحدة", "2024-03-31T10:20:29Z", "second"],
  ["منذ ٤٤ ثانية", "2024-03-31T10:19:46Z", "second"],
  ["منذ دقيقة", "2024-03-31T10:19:30Z", "minute"],
  ["منذ دقيقتين", "2024-03-31T10:18:30Z", "minute"],
  ["منذ ٣ دقائق", "2024-03-31T10:17:30Z", "minute"],
  ["قبل ساعة واحدة", "2024-03-31T09:20:30Z", "hour"],
  ["منذ ساعتين", "2024-03-31T08:20:30Z", "hour"],
  ["منذ ۱۲ ساعة", "2024-03-30T22:20:30Z", "hour"],
  ["منذ 5 ساعات", "2024-03-31T05:20:30Z", "hour"],
  ["\u200fمنذ يوم واحد", "2024-03-30T10:20:30Z", "day"],
  ["منذ يومين", "2024-03-29T10:20:30Z", "day"],
  ["منذ ٣ أيام", "2024-03-28T10:20:30Z", "day"],
  ["منذ 13 يومًا", "2024-03-18T10:20:30Z", "day"],
  ["منذ 13 يوما", "2024-03-18T10:20:30Z", "day"],
  ["منذ أسبوع", "2024-03-24T10:20:30Z", "day"],
  ["منذ أسبوعين", "2024-03-17T10:20:30Z", "day"],
  ["قبل 3 أسابيع", "2024-03-10T10:20:30Z", "day"],
  ["منذ شهر", "2024-02-29T10:20:30Z", "month"],
  ["منذ شهرين", "2024-01-31T10:20:30Z", "month"],
  ["منذ ٤ أشهر", "2023-11-30T10:20:30Z", "month"],
  ["منذ 11 شهرًا", "2023-04-30T10:20:30Z", "month"],
  ["منذ عام", "2023-03-31T10:20:30Z", "year"],
  ["منذ سنة واحدة", "2023-03-31T10:20:30Z", "year"],
  ["منذ عامين", "2022-03-31T10:20:30Z", "year"],
  ["منذ سنتان", "2022-03-31T10:20:30Z", "year"],
  ["منذ ٥ سنوات", "2019-03-31T10:20:30Z", "year"],
  ["منذ ١١ عامًا", "2013-03-31T10:20:30Z", "year"],
  ["٢٧-٠٧-٢٠٢٥", "2025-07-27T00:00:00Z", "day"],
];

const UNREADABLE = [
  ["nothing", ""],
  ["a day that does not exist", "31-02-2025"],
  ["29 February of a common year", "29-02-2025"],
  ["a month that does not exist", "01-13-2025"],
  ["a date in another order", "2025-07-27"],
  ["a date without its zeros", "7-7-2025"],
  ["a number of five digits", "12345 hours ago"],
  ["a time before the first year", "9999 years ago"],
  ["a label with something after it", "2 hours ago."],
  ["a label with something before it", "about 2 hours ago"],
  ["a negative number", "-2 hours ago"],
  ["half a label", "2 hours"],
  ["a time to come", "in 2 hours"],
  ["a word that is no unit", "2 fortnights ago"],
  ["an Arabic word that is no unit", "منذ 3 كتب"],
  ["a dual with a number", "منذ 2 ساعتين"],
  ["an Arabic plural without a number", "منذ ساعات"],
  ["an inherited property's name", "منذ constructor"],
] as const;

describe("a time label", () => {
  it.each(LABELS)("“%s” is %s, to the %s after it", (label, at, precision) => {
    expect(readTimeLabel(label, capturedAt)).toEqual({ at, precision });
  });

  it.each(UNREADABLE)("gives no time when it is %s", (_, label) => {
    expect(readTimeLabel(label, capturedAt)).toBeUndefined();
  });

  it("gives no time when the moment of capture is not known", () => {
    expect(readTimeLabel("2 hours ago", new Date(Number.NaN))).toBeUndefined();
  });
});

const LENGTHS = [
  ["second", "ثانية", 1],
  ["minute", "دقيقة", 60],
  ["hour", "ساعة", 3600],
  ["day", "يوما", 86_400],
  ["week", "أسبوعًا", 604_800],
] as const;

const anyDate = fc.date({
  min: new Date("1995-01-01T00:00:00Z"),
  max: new Date("2060-01-01T00:00:00Z"),
  noInvalidDate: true,
});

const DIGITS = ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹"];

function inDigits(count: number, digits: string): string {
  return String(count).replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

const anyCount = fc.tuple(fc.integer({ min: 2, max: 999 }), fc.constantFrom(...DIGITS));

function bothLanguages(count: number, digits: string, english: string, arabic: string) {
  const written = inDigits(count, digits);
  return [`${written} ${english}s ago`, `منذ ${written} ${arabic}`];
}

describe("a label of any number of units", () => {
  it("is exactly so many seconds, minutes, hours, days or weeks before the capture", () => {
    fc.assert(
      fc.property(anyDate, anyCount, fc.constantFrom(...LENGTHS), (date, [count, digits], unit) => {
        const [english, arabic, seconds] = unit;
        for (const label of bothLanguages(count, digits, english, arabic)) {
          const at = readTimeLabel(label, date)?.at ?? "";
          expect(Date.parse(at)).toBe(Math.floor(date.getTime() / 1000 - count * seconds) * 1000);
        }
      }),
    );
  });

  it("is so many calendar months or years before it, on the same day or the month's last", () => {
    const units = fc.constantFrom(["month", "شهرا", 1] as const, ["year", "سنة", 12] as const);
    fc.assert(
      fc.property(anyDate, anyCount, units, (date, [count, digits], [english, arabic, months]) => {
        for (const label of bothLanguages(count, digits, english, arabic)) {
          const at = new Date(readTimeLabel(label, date)?.at ?? "");
          expect(monthNumber(date) - monthNumber(at)).toBe(count * months);
          const dayAfter = new Date(at.getTime() + 86_400_000);
          const isSameDay = at.getUTCDate() === date.getUTCDate();
          expect(isSameDay || dayAfter.getUTCDate() === 1).toBe(true);
          expect(at.toISOString().slice(11, 19)).toBe(date.toISOString().slice(11, 19));
        }
      }),
    );
  });
});

function monthNumber(date: Date): number {
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

describe("a label at the end of a line", () => {
  it.each([
    ["Nahar Net2 hours ago", ["Nahar Net|2 hours ago"]],
    ["CNNan hour ago", ["CNN|an hour ago"]],
    ["LBCIa few seconds ago", ["LBCI|a few seconds ago"]],
    ["France 2427-07-2025", ["France 24|27-07-2025"]],
    ["قناة النيلمنذ ٣ ساعات", ["قناة النيل|منذ ٣ ساعات"]],
    ["12 hours ago", ["|12 hours ago", "1|2 hours ago"]],
    [
      "Channel 412 hours ago",
      ["Channel|412 hours ago (unusual)", "Channel 4|12 hours ago", "Channel 41|2 hours ago"],
    ],
    ["We met 2 hours ago, and left", []],
  ])("is found in every way that “%s” can be taken apart", (line, expected) => {
    const splits = splitTrailingLabel(line).map(
      ({ before, label, usual }) => `${before}|${label}${usual ? "" : " (unusual)"}`,
    );
    expect(splits).toEqual(expected);
  });
});
