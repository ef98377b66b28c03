import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { exportMarks, importMarks } from "./exportFile.ts";
import { loadTab, NOON, openTab } from "./marks.testing.ts";
import { muteKey, noteKey, storyKey } from "./schema.ts";
import type { Change } from "./state.ts";

const id = fc.constantFrom("flood", "inquiry", "final");
const text = fc.string({ unit: "binary", minLength: 1 }).filter((each) => /\S/.test(each));
const change: fc.Arbitrary<Change> = fc.oneof(
  fc
    .tuple(id, fc.constantFrom("open", "hand", "scroll"))
    .map(([story, by]): Change => [storyKey(story, "read"), { by }]),
  id.map((story): Change => [storyKey(story, "saved"), true]),
  fc
    .tuple(id, fc.nat(90), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([story, block, fraction]): Change => [storyKey(story, "place"), { block, fraction }]),
  fc
    .tuple(id, fc.constantFrom("w1", "w2"), text)
    .map(([story, by, note]): Change => [noteKey(story, by), note]),
  fc.tuple(id, text).map(([story, headline]): Change => [storyKey(story, "card"), { headline }]),
  text.map((word): Change => [muteKey("word", word), { id: word, name: word }]),
  fc
    .constantFrom("read", "saved", "place")
    .chain((field) => id.map((story): Change => [storyKey(story, field as "read"), undefined])),
  fc.integer({ min: 75, max: 200 }).map((size): Change => ["setting/textSize", size]),
);
const changes = fc.array(change, { maxLength: 30 });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe("the file that holds everything", () => {
  it("gives back on an empty device what it was made of", () => {
    fc.assert(
      fc.property(changes, (made) => {
        const one = openTab();
        one.write(made);
        const other = openTab();
        importMarks(other, exportMarks(one, NOON), NOON);
        expect(Object.fromEntries(other.registers)).toEqual(Object.fromEntries(one.registers));
        expect(other.views.stories()).toEqual(one.views.stories());
        expect(other.views.settings()).toEqual(one.views.settings());
        expect(new Set(other.views.mutes())).toEqual(new Set(one.views.mutes()));
        expect(other.setAside).toEqual([]);
      }),
    );
  });

  it("merges with what is there, the same from either side, and once more changes nothing", () => {
    fc.assert(
      fc.property(changes, changes, (made, elsewhere) => {
        const [one, other] = [openTab(), openTab({ now: () => NOON + 3 })];
        one.write(made);
        other.write(elsewhere);
        const [fromOne, fromOther] = [exportMarks(one, NOON), exportMarks(other, NOON)];
        importMarks(one, fromOther, NOON);
        importMarks(other, fromOne, NOON);
        expect(Object.fromEntries(other.registers)).toEqual(Object.fromEntries(one.registers));
        expect(importMarks(one, fromOther, NOON)).toMatchObject({ added: 0 });
      }),
    );
  });

  it("says what was new, what was there, and what could not be read, and keeps that too", async () => {
    const one = await loadTab();
    one.write([
      [storyKey("flood", "saved"), true],
      [storyKey("flood", "read"), { by: "open" }],
    ]);
    const file = JSON.parse(exportMarks(one, NOON)) as { registers: Record<string, unknown> };
    const t = "2026-11-22T11:00:00.000Z.00000.other";
    Object.assign(file.registers, {
      "story/final/saved": { t, v: true },
      "story/final/place": { t, v: { block: -1 } },
      "story/inquiry/read": { t: "never" },
    });
    const report = importMarks(one, JSON.stringify(file), NOON);
    expect(report).toEqual({ ok: true, added: 1, known: 1, unreadable: 2 });
    await one.settled();
    const records = (await loadTab()).setAside.map(({ record }) => record);
    expect(records).toContainEqual({ key: "story/inquiry/read", value: { t: "never" } });
    expect(records).toContainEqual({ key: "story/final/place", t, v: { block: -1 } });
  });

  it("carries what was set aside", () => {
    const one = openTab();
    importMarks(one, `{"format":"crossread-marks","version":1,"registers":{"x":1}}`, NOON);
    const other = openTab();
    importMarks(other, exportMarks(one, NOON), NOON);
    expect(other.setAside).toEqual(one.setAside);
    expect(other.setAside).toHaveLength(1);
  });

  it.each([
    ["{half", "notJson"],
    ["[]", "notMarks"],
    [`{"format":"opml"}`, "notMarks"],
    [`{"format":"crossread-marks","version":1,"registers":[]}`, "notMarks"],
    [`{"format":"crossread-marks","version":2,"better":{}}`, "newer"],
  ])("that is none changes nothing: %s", (file, problem) => {
    const tab = openTab();
    expect(importMarks(tab, file, NOON)).toEqual({ ok: false, problem });
    expect(tab.registers.size + tab.setAside.length).toBe(0);
  });
});
