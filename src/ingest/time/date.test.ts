import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDate } from "./date.ts";

const SECOND = { at: "2026-11-22T08:30:05Z", precision: "second" };
const MINUTE = { at: "2026-11-22T08:30:00Z", precision: "minute" };
const DAY = { at: "2026-11-22T00:00:00Z", precision: "day" };

describe("a date of a feed", () => {
  it.each([
    ["Sun, 22 Nov 2026 08:30:05 GMT", SECOND],
    ["Sun, 22 Nov 2026 10:30:05 +0200", SECOND],
    ["Sunday, 22 November 2026 08:30:05 Z", SECOND],
    ["22 Nov 26 08:30:05 UT", SECOND],
    ["Sun,22 Nov 2026  03:30:05 EST", SECOND],
    ["Sun, 22 Nov 2026 00:30:05 PST", SECOND],
    ["Sun, 22 Nov 2026 01:30:05 PDT", SECOND],
    ["Sun, 22 Nov 2026 09:30:05 CET", SECOND],
    ["Sun, 22 Nov 2026 08:30:05", SECOND],
    ["Sun, 22 Nov 2026 08:30:05 -0000 (UTC)", SECOND],
    ["Sun, 22 Nov 2026 10:30:05 GMT+02:00", SECOND],
    [" Sun ,  22  Nov,  2026  08:30:05  +00:00 ", SECOND],
    ["Sun, 22 Nov 2026 8:30 GMT", MINUTE],
    ["2026-11-22T08:30:05Z", SECOND],
    ["2026-11-22t08:30:05z", SECOND],
    ["2026-11-22T10:30:05.123456+0200", SECOND],
    ["2026-11-22 10:30:05 +02:00", SECOND],
    ["2026-11-22T08:30Z", MINUTE],
    ["2026-11-22T24:00:00Z", { at: "2026-11-23T00:00:00Z", precision: "second" }],
    ["2026-11-22", DAY],
    ["20261122", DAY],
    ["2026/11/22", DAY],
    ["2026-11", { at: "2026-11-01T00:00:00Z", precision: "month" }],
    ["2026", { at: "2026-01-01T00:00:00Z", precision: "year" }],
    ["November 2026", { at: "2026-11-01T00:00:00Z", precision: "month" }],
    ["Sun Nov 22 08:30:05 2026", SECOND],
    ["Sun Nov 22 10:30:05 +0200 2026", SECOND],
    ["Sun Nov 22 2026 08:30:05 GMT+0000 (Coordinated Universal Time)", SECOND],
    ["November 22nd, 2026 8:30 AM", MINUTE],
    ["22-Nov-2026 08:30:05", SECOND],
  ])("%j is read", (text, time) => {
    expect(readDate(text)).toEqual(time);
  });

  it.each([
    ["dimanche 22 novembre 2026", DAY],
    ["Dim, 22 nov. 2026 09:30:05 +0100", SECOND],
    ["Sonntag, 22. November 2026", DAY],
    ["So, 22 Nov 2026 09:30:05 MEZ", SECOND],
    ["domingo, 22 de noviembre de 2026", DAY],
    ["domenica 22 novembre 2026", DAY],
    ["22 de novembro de 2026", DAY],
    ["zondag 22 november 2026", DAY],
    ["Вс, 22 ноября 2026 11:30:05 +0300", SECOND],
    ["22 Kasım 2026 Pazar", DAY],
    ["22 listopada 2026", DAY],
    ["söndag 22 november 2026", DAY],
    ["22 نوفمبر 2026", DAY],
    ["٢٢ تشرين الثاني ٢٠٢٦", DAY],
    ["الأحد، 22 تشرين الثاني 2026 08:30:05", SECOND],
    ["22 كانون الأول 2026", { at: "2026-12-22T00:00:00Z", precision: "day" }],
    ["1er août 2026", { at: "2026-08-01T00:00:00Z", precision: "day" }],
    ["2026年11月22日", DAY],
  ])("%j in words of its language is read", (text, time) => {
    expect(readDate(text)).toEqual(time);
  });

  it.each([
    "31 Feb 2026 10:00:00 GMT",
    "2026-02-29",
    "2026-13-01T00:00:00Z",
    "2026-11-22T25:00:00Z",
    "2026-11-22T10:61:00Z",
    "2026-11-22T10:00:00+99:00",
    "Sun, 22 Nov 2026 13:30 PM",
    "0001-01-01T00:00:00Z",
    "22/11/2026",
    "11-12-2026",
    "yesterday",
    "2 hours ago",
    "before 22 Nov 2026",
    "10:30",
    "now",
    "",
    " ",
    "Nov",
    "22 Nov",
    "12345678901234567890",
    "a".repeat(100_000),
  ])("%j gives none, never the moment of reading", (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const two = (number: number) => String(number).padStart(2, "0");
const zone = (minutes: number, colon: string) =>
  `${minutes < 0 ? "-" : "+"}${two(Math.floor(Math.abs(minutes) / 60))}${colon}${two(Math.abs(minutes) % 60)}`;

/** How a moment is written, given its fields where it is written and how far east that is. */
const WRITERS: ((local: Date, minutes: number) => string)[] = [
  (local, minutes) =>
    `${local.getUTCDate()} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()} ${local.toISOString().slice(11, 19)} ${zone(minutes, "")}`,
  (local, minutes) => `${local.toUTCString().replace(" GMT", "")} GMT${zone(minutes, ":")}`,
  (local, minutes) => local.toISOString().slice(0, 19) + zone(minutes, ":"),
  (local, minutes) => `${local.toISOString().slice(0, 19).replace("T", " ")} ${zone(minutes, "")}`,
  (local, minutes) => local.toISOString().slice(0, 23) + zone(minutes, ""),
  (local, minutes) =>
    `${MONTHS[local.getUTCMonth()]} ${two(local.getUTCDate())} ${local.toISOString().slice(11, 19)} ${zone(minutes, "")} ${local.getUTCFullYear()}`,
];

describe("any moment, written in any format", () => {
  it("comes back as the same instant", () => {
    const moment = fc.date({
      min: new Date("1970-01-02"),
      max: new Date("2099-12-30"),
      noInvalidDate: true,
    });
    const east = fc.integer({ min: -12 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(moment, east, fc.constantFrom(...WRITERS), (date, minutes, write) => {
        const text = write(new Date(date.getTime() + minutes * 60_000), minutes);
        expect(readDate(text)?.at).toBe(`${date.toISOString().slice(0, 19)}Z`);
      }),
      { numRuns: 500 },
    );
  });

  it("and every other text gives a time that exists, or none", () => {
    const isSound = (text: string) => !Number.isNaN(Date.parse(readDate(text)?.at ?? "1970-01-01"));
    const sound = fc.property(fc.string({ unit: "binary" }), isSound);
    expect(fc.check(sound).failed).toBe(false);
  });
});
