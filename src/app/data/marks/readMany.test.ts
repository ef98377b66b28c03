import fc from "fast-check";
import { expect, it } from "vitest";
import { markStore } from "./browserStore.ts";
import { markAllRead, readNow } from "./readMany.ts";
import { markRead, markUnread, saveStory } from "./write.ts";

const made = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.constantFrom("open", "hand", "scroll", "unread", "save"),
  ),
);

let runs = 0;

it("what is marked read all at once is, when it is taken back, exactly what it was", () => {
  fc.assert(
    fc.property(made, (steps) => {
      runs += 1;
      const id = (index: number) => `run-${runs}-${index}`;
      for (const [index, step] of steps) {
        if (step === "unread") markUnread(id(index));
        else if (step === "save") saveStory(id(index), { headline: "Saved" });
        else markRead(id(index), step);
      }
      const all = [0, 1, 2, 3, 4, 5].map(id);
      const before = all.map((each) => markStore().views.story(each));
      const wereRead = readNow();
      const { marked, undo } = markAllRead(all);
      expect(all.every((each) => readNow().has(each))).toBe(true);
      expect(marked.toSorted()).toEqual(all.filter((each) => !wereRead.has(each)).toSorted());
      undo();
      // A story of which nothing is left to say has no mark, or an empty one.
      expect(all.map((each) => markStore().views.story(each) ?? {})).toEqual(
        before.map((mark) => mark ?? {}),
      );
    }),
  );
});

it("a story that was only taken back can still be marked by scrolling past it", () => {
  markAllRead(["taken-back"]).undo();
  markRead("taken-back", "scroll");
  expect(readNow().has("taken-back")).toBe(true);
});
