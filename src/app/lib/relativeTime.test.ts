import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Precision } from "../../model/time.ts";
import { fullDate, machineTime, relativeTime } from "./relativeTime.ts";

const ENGLISH = "en-GB";
const ARABIC = "ar-u-nu-arab";
const now = new Date("2026-11-22T12:00:00Z");
const zone = process.env["TZ"];

beforeAll(() => {
  process.env["TZ"] = "UTC";
});
afterAll(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

const ago = (at: string, language: string, precision: Precision = "minute", when = now) =>
  relativeTime({ at, precision }, when, language);

describe("how long ago", () => {
  it.each([
    ["2026-11-22T11:59:40Z", "now", "الآن"],
    ["2026-11-22T11:59:00Z", "1 minute ago", "قبل دقيقة واحدة"],
    ["2026-11-22T11:35:00Z", "25 minutes ago", "قبل ٢٥ دقيقة"],
    ["2026-11-22T10:00:00Z", "2 hours ago", "قبل ساعتين"],
    ["2026-11-22T01:00:00Z", "11 hours ago", "قبل ١١ ساعة"],
    ["2026-11-21T11:00:00Z", "yesterday", "أمس"],
    ["2026-11-19T23:00:00Z", "3 days ago", "قبل ٣ أيام"],
    ["2026-11-10T10:00:00Z", "10 Nov", "١٠ نوفمبر"],
    ["2025-07-27T10:00:00Z", "27 Jul 2025", "٢٧ يوليو ٢٠٢٥"],
  ])("%s is %s and %s", (at, english, arabic) => {
    expect(ago(at, ENGLISH)).toBe(english);
    expect(ago(at, ARABIC)).toBe(arabic);
  });

  it("of a time ahead is a date, never 'in 3 hours'", () => {
    expect(ago("2026-11-22T15:00:00Z", ENGLISH)).toBe("22 Nov");
    expect(ago("2026-11-22T15:00:00Z", ARABIC)).toBe("٢٢ نوفمبر");
    expect(ago("2027-01-02T00:00:00Z", ENGLISH)).toBe("2 Jan 2027");
    expect(ago("2026-11-22T12:01:00Z", ENGLISH)).toBe("now");
  });

  it("is a date when the reader's clock was moved back, and right again when it is mended", () => {
    const at = "2026-11-22T10:00:00Z";
    expect(ago(at, ENGLISH, "minute", new Date("2026-11-20T09:00:00Z"))).toBe("22 Nov");
    expect(ago(at, ENGLISH, "minute", now)).toBe("2 hours ago");
  });

  it("is never finer than the source was", () => {
    expect(ago("2026-11-22T00:00:00Z", ENGLISH, "day")).toBe("today");
    expect(ago("2026-11-21T00:00:00Z", ENGLISH, "day")).toBe("yesterday");
    expect(ago("2026-11-21T00:00:00Z", ARABIC, "day")).toBe("أمس");
    expect(ago("2026-11-22T11:10:00Z", ENGLISH, "hour")).toBe("this hour");
    expect(ago("2026-11-22T11:59:50Z", ARABIC, "hour")).toBe("الساعة الحالية");
    expect(ago("2026-11-22T10:30:00Z", ENGLISH, "hour")).toBe("1 hour ago");
    expect(ago("2026-10-05T00:00:00Z", ENGLISH, "month")).toBe("October 2026");
    expect(ago("2024-01-01T00:00:00Z", ENGLISH, "year")).toBe("2024");
  });
});

describe("the date in full", () => {
  const at = "2026-11-22T10:05:00Z";

  it("has the time of day only where it is known", () => {
    expect(fullDate({ at, precision: "minute" }, now, ENGLISH)).toBe(
      "Sunday, 22 November 2026 at 10:05",
    );
    expect(fullDate({ at, precision: "day" }, now, ENGLISH)).toBe("Sunday, 22 November 2026");
    expect(fullDate({ at, precision: "day" }, now, ARABIC)).toBe("الأحد، ٢٢ نوفمبر ٢٠٢٦");
  });

  it("is the reader's own where there is a reader, else in UTC, which it says", () => {
    process.env["TZ"] = "Asia/Beirut";
    const time = { at, precision: "minute" as const };
    // In a language of its own: a format is made once, in the zone of that moment.
    expect(fullDate(time, now, "en-IE")).toBe("Sunday 22 November 2026 at 12:05");
    expect(fullDate(time, undefined, ENGLISH)).toBe("Sunday, 22 November 2026 at 10:05 UTC");
    expect(fullDate({ at, precision: "day" }, undefined, ENGLISH)).toBe("Sunday, 22 November 2026");
    process.env["TZ"] = "UTC";
  });

  it("is given to machines with as much as is known", () => {
    expect(machineTime({ at, precision: "hour" })).toBe(at);
    expect(machineTime({ at, precision: "day" })).toBe("2026-11-22");
  });
});

it("of a page that is drawn before it is read, a time is a date that stays true", () => {
  const at = "2026-11-22T23:30:00Z";
  for (const there of ["UTC", "Pacific/Auckland"]) {
    process.env["TZ"] = there;
    expect(relativeTime({ at, precision: "minute" }, undefined, ENGLISH)).toBe("22 Nov 2026");
    expect(relativeTime({ at, precision: "month" }, undefined, ENGLISH)).toBe("November 2026");
  }
});
