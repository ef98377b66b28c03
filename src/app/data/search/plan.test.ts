import { describe, expect, it } from "vitest";
import type { SearchIndex, Stretch } from "../../../model/searchIndex.ts";
import { costOf, filtersFor, partsWith, queryWords, stretchesIn, stretchesWith } from "./plan.ts";

const bytes = { open: 1000, word: 100, story: 10, outlets: 20, days: 5 };
const stretch = (from: string, to: string): Stretch => ({
  name: from,
  source: from,
  since: from,
  from,
  to,
  stories: 1,
  bytes,
});
const [newer, older] = [stretch("2026-11-05", "2026-11-09"), stretch("2026-11-01", "2026-11-05")];
const index: SearchIndex = {
  format: 1,
  engine: "engine",
  stretches: [newer, older],
  words: { folder: "words", parts: [] },
};

it("a query is its words, each once, when there is enough of it to search for", () => {
  expect(queryWords("Gates, the gate")).toEqual(["gate", "the\u01c3"]);
  expect(queryWords(" g ")).toEqual([]);
  expect(queryWords("—!")).toEqual([]);
});

describe("days that are asked for", () => {
  it("choose the stretches that have any of them, the first and the last day too", () => {
    const names = (from?: string, to?: string) =>
      stretchesIn(index, { query: "", outlets: [], from, to }).map(({ name }) => name);
    expect(names()).toEqual([newer.name, older.name]);
    expect(names("2026-11-05")).toEqual([newer.name, older.name]);
    expect(names("2026-11-06")).toEqual([newer.name]);
    expect(names(undefined, "2026-11-04")).toEqual([older.name]);
    expect(names("2026-11-10")).toEqual([]);
  });

  it("narrow only a stretch that has other days too", () => {
    const filters = (from: string) => filtersFor(newer, { query: "", outlets: ["wire"], from });
    expect(filters("2026-11-01")).toEqual({ outlet: { any: ["wire"] } });
    expect(filters("2026-11-08")).toEqual({
      outlet: { any: ["wire"] },
      day: { any: ["2026-11-08", "2026-11-09"] },
    });
  });
});

it("a stretch costs what opening it, its words and its filters move", () => {
  expect(costOf(newer, ["gate"], {}, false)).toBe(1100);
  expect(costOf(newer, ["gate", "pump"], {}, true)).toBe(200);
  expect(costOf(newer, ["gate"], { outlet: { any: [] }, day: { any: [] } }, true)).toBe(125);
});

describe("the table of words", () => {
  const words = { folder: "words", parts: ["apple", "gate", "gatepost", "pump"] };

  it("has a word, and what begins with it, in these parts", () => {
    expect(partsWith(words, "gate")).toEqual([1, 2]);
    expect(partsWith(words, "harbour")).toEqual([2]);
    expect(partsWith(words, "zebra")).toEqual([3]);
    expect(partsWith(words, "aardvark")).toEqual([]);
    expect(partsWith({ folder: "words", parts: [] }, "gate")).toEqual([]);
  });

  it("is not asked where it would be all of it", () => {
    expect(
      partsWith({ folder: "words", parts: ["gate", "gatea", "gateb"] }, "gate"),
    ).toBeUndefined();
  });

  it("says in which stretches a word is, or what begins with it", () => {
    const tables = [{ gate: [1], pump: [4] }, { gatepost: [2, 1] }];
    expect([...stretchesWith(tables, "gate")]).toEqual([1, 2]);
    expect([...stretchesWith(tables, "zebra")]).toEqual([]);
  });
});
