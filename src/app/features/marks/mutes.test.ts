import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoryCard } from "../../../model/card.ts";
import type { ListRow } from "../../../model/list.ts";
import type { Mute } from "../../data/marks/marks.ts";
import { aStory } from "../../testing/story.ts";
import { isMutedBy, muteRow } from "./mutes.ts";
import { mutablesOf } from "./mutablesOf.ts";

const since = "2026-11-22T12:00:00.000Z";
const muteOf = (kind: Mute["kind"], id: string): Mute => ({ kind, id, name: id, since });

const OUTLETS = ["Harbour Post", "Wire", "Echo", "Courier"];
const keyOf = (name: string) => name.toLowerCase().replace(" ", "-");

function rowOf([story, ...others]: StoryCard[]): ListRow {
  if (!story) throw new Error("a row has a story");
  return { story, others, told: 1 + others.length, day: "2026-11-22", at: "2026-11-22T10:00:00Z" };
}

const outlets = fc.uniqueArray(fc.constantFrom(...OUTLETS), { minLength: 1 });

describe("muting outlets", () => {
  it("hides an event exactly when no other outlet tells it or prints its text", () => {
    fc.assert(
      fc.property(outlets, outlets, outlets, (tellers, printers, muted) => {
        const copies = printers.map((name, at) => ({
          id: `copy-${at}`,
          outlet: { id: keyOf(name), name },
        }));
        const stories = tellers.map((outlet, at) => ({
          ...aStory({ id: `story-${at}`, outlet }),
          ...(at === 0 && { copies }),
        }));
        const mutes = muted.map((name) => muteOf("outlet", keyOf(name)));
        const { row } = muteRow(rowOf(stories), mutes);
        const isTold = [...tellers, ...printers].some((name) => !muted.includes(name));
        expect(row !== undefined).toBe(isTold);
        const shown = row ? [row.story, ...row.others] : [];
        expect(shown.filter(({ outlet }) => muted.some((name) => outlet?.name === name))).toEqual(
          [],
        );
      }),
    );
  });

  it("shows another telling in its place, and says how many are left", () => {
    const stories = [aStory({ id: "a", outlet: "Wire" }), aStory({ id: "b", outlet: "Echo" })];
    const { row, hidden } = muteRow(rowOf(stories), [muteOf("outlet", "wire")]);
    expect(row).toMatchObject({ story: { id: "b" }, others: [], told: 1 });
    expect(hidden).toBe(1);
  });
});

describe("muting a word", () => {
  const story = aStory({
    id: "a",
    headline: "Floods: 40 dead as the Barrier-Gates fail",
    tags: ["Sea"],
  });

  it.each([
    ["flood", true],
    ["BARRIER", true],
    ["bar", false],
    ["sea", false],
    ["!", false],
  ])("%s: %s", (word, isMuted) => {
    expect(isMutedBy(story, muteOf("word", word))).toBe(isMuted);
  });

  it("finds an Arabic word behind its particles", () => {
    const arabic = aStory({ id: "b", headline: "إغلاق الميناء بعد العاصفة" });
    expect(isMutedBy(arabic, muteOf("word", "ميناء"))).toBe(true);
    expect(isMutedBy(arabic, muteOf("word", "مطار"))).toBe(false);
  });

  it("every word that a story offers mutes that story", () => {
    const offered = mutablesOf(story);
    expect(offered.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Harbour Post", "#Sea", "Floods", "Barrier-Gates"]),
    );
    for (const { kind, id } of offered) expect(isMutedBy(story, muteOf(kind, id))).toBe(true);
  });
});
