import { describe, expect, it } from "vitest";
import type { StoryCard } from "./card.ts";
import { compareRows, ListHead, ListPart, type ListRow, toListHead, toListPart } from "./list.ts";
import { InvalidDataError, parse } from "./parse.ts";

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

function card(id: string): StoryCard {
  const seenAt = "2026-11-22T12:00:00Z";
  return { id, headline: `Headline of ${id}`, excerpt: "", authors: [], seenAt, tags: [] };
}

const single: ListRow = {
  story: card("a1"),
  others: [],
  told: 1,
  day: "2026-11-22",
  at: "2026-11-22T00:00:00Z",
};
const told: ListRow = {
  story: card("b1"),
  others: [card("b2"), card("b3")],
  event: "b1",
  told: 3,
  day: "2026-11-22",
  at: "2026-11-22T09:00:00Z",
};
const head = {
  title: "Paper",
  stories: 4,
  outlets: [{ id: "wire", name: "Wire", stories: 4 }],
  updatedAt: "2026-11-22T12:00:00Z",
  parts: 1,
  rows: [told, single],
};

describe("a list's files", () => {
  it("are read as they were written", () => {
    const part = { rows: [told, single] };
    expect(parse(ListPart, overTheWire(toListPart(part)), "1.json")).toEqual({
      ...part,
      leftOut: [],
    });
    expect(parse(ListHead, overTheWire(toListHead(head)), "head.json")).toEqual({
      ...head,
      leftOut: [],
    });
  });

  it("lose only the rows that are broken, and name them", () => {
    const [first, second] = toListHead(head).rows;
    const rows = [first, null, { ...second, day: "today" }, second];
    const read = parse(ListHead, overTheWire({ ...toListHead(head), rows }), "head.json");
    expect(read.rows).toEqual([told, single]);
    expect(read.leftOut).toEqual([
      expect.stringMatching(/^rows\[1\]: /),
      "rows[2].day: expected a day such as 2026-11-22",
    ]);
  });

  it("of another format are refused, naming the field", () => {
    const next = { ...toListPart(head), format: 2 };
    expect(() => parse(ListPart, overTheWire(next), "1.json")).toThrow(/^1\.json: format: /);
    expect(() => parse(ListHead, overTheWire(next), "head.json")).toThrow(InvalidDataError);
  });
});

describe("the order of a list", () => {
  it("is by day, in a day by how many tell it, then the newest, and the same every time", () => {
    const row = (id: string, day: string, tellers: number, at: string): ListRow => ({
      ...single,
      story: card(id),
      day,
      told: tellers,
      at: `${day}T${at}:00Z`,
    });
    const ordered = [
      row("c1", "2026-11-22", 3, "01:00"),
      row("c2", "2026-11-22", 1, "09:00"),
      row("c3", "2026-11-22", 1, "08:00"),
      row("c4", "2026-11-22", 1, "08:00"),
      row("c5", "2026-11-21", 9, "23:00"),
    ];
    expect(ordered.toReversed().toSorted(compareRows)).toEqual(ordered);
    expect(compareRows(ordered[0] as ListRow, ordered[0] as ListRow)).toBe(0);
  });
});
