import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutStretches } from "./cutStretches.ts";

const MOST = 5;

function cut(places: readonly string[], earlier: readonly string[] = []) {
  const entries = places.map((place) => ({ place }));
  const cuts: { since: string; places: string[] }[] = [];
  for (const { since, entries: inside } of cutStretches(entries, earlier, MOST)) {
    cuts.push({ since, places: inside.map((entry) => entry.place) });
  }
  return cuts;
}

const starts = (cuts: ReturnType<typeof cut>) => cuts.map(({ since }) => since);

const place = fc.integer({ min: 100, max: 999 }).map(String);
const places = fc.uniqueArray(place, { maxLength: 40 }).map((each) => each.toSorted());

describe("stretches", () => {
  it("hold every entry once and in order, not too many in one", () => {
    fc.assert(
      fc.property(places, (given) => {
        const cuts = cut(given);
        expect(cuts.flatMap((each) => each.places)).toEqual(given);
        for (const each of cuts) expect(each.places.length).toBeLessThanOrEqual(MOST);
      }),
    );
  });

  it("stay as they were when later entries come", () => {
    fc.assert(
      fc.property(places, fc.integer({ min: 1, max: 40 }), (given, many) => {
        const before = cut(given.slice(0, many));
        const after = cut(given, starts(before));
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
    );
  });

  it("change alone when an entry comes late, or goes", () => {
    fc.assert(
      fc.property(places, place, (given, late) => {
        const before = cut(given);
        const more = [...new Set([...given, late])].toSorted();
        for (const now of [cut(more, starts(before)), cut(given, starts(before))]) {
          const changed = now.filter(
            (each) => !before.some((old) => old.places.join() === each.places.join()),
          );
          expect(changed.length).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  it("are refused to entries that are not oldest first", () => {
    expect(() => cut(["200", "100"])).toThrow("not oldest first: 100 after 200");
  });
});
