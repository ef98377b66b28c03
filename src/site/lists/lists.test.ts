import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { StoryCard } from "../../model/card.ts";
import { countOutlets } from "../../model/countOutlets.ts";
import type { Edition } from "../../model/edition.ts";
import { compareRows, type ListRow } from "../../model/list.ts";
import { cutIntoParts } from "./cutIntoParts.ts";
import { daysIn } from "./dayOf.ts";
import { type MadeList, makeLists } from "./makeLists.ts";
import { rowMaker } from "./rowsOf.ts";

/** How many other stories a row names at most. */
const OTHERS = 12;

const OUTLETS = ["wire", "post", "echo", "الميناء"].map((id) => ({ id, name: id }));
const TAGS = ["Flood", "flood", "Port Merrow", "ميناء"];

/** Stories with the events that tell them; in an event, some fold the ones after them as copies. */
const edition: fc.Arbitrary<Edition> = fc
  .array(
    fc.array(
      fc.record({
        outlet: fc.option(fc.constantFrom(...OUTLETS), { nil: undefined }),
        hour: fc.integer({ min: 0, max: 70 }),
        tags: fc.uniqueArray(fc.constantFrom(...TAGS)),
        isCopied: fc.boolean(),
      }),
      { minLength: 1, maxLength: 20 },
    ),
    { maxLength: 8 },
  )
  .map((groups) => {
    const events = groups.map((group, at) =>
      group.map(({ outlet, hour, tags }, index): StoryCard => {
        const copies = group.flatMap((each, other) =>
          index === 0 && other > 0 && each.isCopied ? [{ id: `e${at}-${other}` }] : [],
        );
        const time = `${new Date(Date.UTC(2026, 10, 20, hour)).toISOString().slice(0, 19)}Z`;
        return {
          id: `e${at}-${index}`,
          headline: `Headline ${at} ${index}`,
          excerpt: "Words",
          authors: ["Ada"],
          published: { at: time, precision: "minute" },
          seenAt: "2026-11-24T00:00:00Z",
          tags,
          ...(outlet && { outlet }),
          ...(copies.length > 0 && { copies }),
        };
      }),
    );
    const stories = events.flat();
    return {
      title: "Paper",
      updatedAt: "2026-11-24T00:00:00Z",
      outlets: countOutlets(stories),
      stories,
      events: events
        .filter((each) => each.length > 1)
        .map((each, index) => ({ id: `ev-${index}`, stories: each.map(({ id }) => id) })),
    };
  });

const rowsIn = ({ parts }: MadeList): ListRow[] => parts.toReversed().flat();
const shownIn = (row: ListRow) => [row.story, ...row.others];

function listsOf(given: Edition): MadeList[] {
  return [...makeLists(given, daysIn("UTC"))];
}

/** The stories that a row stands for, whether it names them or has no room for them. */
function standsFor(row: ListRow, given: Edition): string[] {
  const event = given.stories.filter(({ id }) => id.startsWith(`${row.story.id.split("-")[0]}-`));
  return event.map(({ id }) => id);
}

describe("the lists of an edition", () => {
  it("have every story in the list of all: once, or folded, or where a row has no more room", () => {
    fc.assert(
      fc.property(edition, (given) => {
        const [all] = listsOf(given);
        if (!all) throw new Error("no list of all");
        const rows = rowsIn(all);
        const stood = rows.flatMap((row) => standsFor(row, given));
        expect(stood.toSorted()).toEqual(given.stories.map(({ id }) => id).toSorted());
        for (const row of rows) {
          const shown = shownIn(row).map(({ id }) => id);
          expect(new Set(shown).size).toBe(shown.length);
          const folded = new Set(row.story.copies?.map(({ id }) => id));
          const missing = standsFor(row, given).filter(
            (id) => !shown.includes(id) && !folded.has(id),
          );
          expect(missing.length === 0 || row.others.length === OTHERS).toBe(true);
          expect(shown.filter((id) => folded.has(id))).toEqual([]);
        }
        expect(all.head.stories).toBe(given.stories.length);
      }),
    );
  });

  it("stand in one order, newest first, from the newest part to the oldest", () => {
    fc.assert(
      fc.property(edition, (given) => {
        for (const list of listsOf(given)) {
          const rows = rowsIn(list);
          expect(rows).toEqual(rows.toSorted(compareRows));
          expect(list.head.rows).toEqual(list.parts.at(-1));
          expect(list.head.parts).toBe(list.parts.length);
        }
      }),
    );
  });

  it("of an outlet, a tag, a day have all that is theirs and nothing else", () => {
    fc.assert(
      fc.property(edition, (given) => {
        for (const list of listsOf(given)) {
          const { name, head } = list;
          const isTheirs = (story: StoryCard) =>
            name.kind === "all" ||
            (name.kind === "outlet" && story.outlet?.id === name.key) ||
            (name.kind === "day" && story.published?.at.slice(0, 10) === name.key) ||
            (name.kind === "tag" &&
              story.tags.some((tag) => tag.toLowerCase().replace(" ", "-") === name.key));
          const theirs = given.stories.filter(isTheirs);
          expect(head.stories).toBe(theirs.length);
          expect(head.outlets).toEqual(countOutlets(theirs));
          const ids = new Set(theirs.map(({ id }) => id));
          for (const row of rowsIn(list)) {
            expect(shownIn(row).filter(({ id }) => !ids.has(id))).toEqual([]);
          }
        }
      }),
    );
  });

  it("change with their stories only: the time of the edition is in the list of all", () => {
    const given: Edition = { title: "Paper", updatedAt: "2026-11-24T00:00:00Z", ...oneStory("a") };
    const [all, ...others] = listsOf(given);
    const [later, ...same] = listsOf({ ...given, updatedAt: "2026-11-25T00:00:00Z" });
    expect(same).toEqual(others);
    expect(later?.head.updatedAt).not.toBe(all?.head.updatedAt);
  });

  it("leave out a tag that is too long for the name of a file", () => {
    const long = "ا".repeat(101);
    const { stories, ...rest } = oneStory("a");
    const tagged = stories.map((story) => ({ ...story, tags: [long, "short"] }));
    const lists = listsOf({
      title: "Paper",
      updatedAt: "2026-11-24T00:00:00Z",
      ...rest,
      stories: tagged,
    });
    const tags = lists.flatMap(({ name }) => (name.kind === "tag" ? [name.key] : []));
    expect(tags).toEqual(["short"]);
  });
});

describe("a row", () => {
  it("says of the others of its event only what a list shows, and how many outlets tell it", () => {
    const [wire, post] = ["wire", "post"].map((id) => ({ id, name: id }));
    const first = { ...oneStory("a").stories[0], outlet: wire } as StoryCard;
    const second: StoryCard = {
      ...first,
      id: "b",
      ...(post && { outlet: post }),
      picture: { alt: "", sources: [] },
    };
    const given = { title: "", updatedAt: "", outlets: [], stories: [first, second] };
    const events = [{ id: "ev", stories: ["b", "a", "gone"] }];
    const [row] = rowMaker({ ...given, events }, daysIn("UTC"))([first, second]);
    expect(row?.story).toEqual(second);
    expect(row?.others).toEqual([{ ...first, excerpt: "", tags: [], authors: [] }]);
    expect(row).toMatchObject({ event: "ev", told: 2 });
  });
});

describe("the parts of a list", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ at: String(count - index) }) as ListRow);

  it("hold every row once, the oldest part first, 24 in each but the newest, which has 20 to 43", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), (count) => {
        const parts = cutIntoParts(rows(count));
        expect(parts.toReversed().flat()).toEqual(rows(count));
        expect(parts.slice(0, -1).filter(({ length }) => length !== 24)).toEqual([]);
        const newest = parts.at(-1)?.length ?? -1;
        expect(newest).toBeLessThan(44);
        expect(newest).toBeGreaterThanOrEqual(Math.min(count, 20));
      }),
    );
  });

  it("stay as they are when rows come on top, but for the newest", () => {
    const sizes = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 100 }));
    fc.assert(
      fc.property(sizes, ([count, added]) => {
        const before = cutIntoParts(rows(count));
        const after = cutIntoParts(rows(count + added));
        expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
      }),
    );
  });
});

describe("the edition's days", () => {
  it("are those of its time zone", () => {
    const evening = "2026-11-22T22:30:00Z";
    expect(daysIn("UTC")(evening)).toBe("2026-11-22");
    expect(daysIn("Asia/Beirut")(evening)).toBe("2026-11-23");
    expect(daysIn("America/Los_Angeles")("2026-11-22T07:59:59Z")).toBe("2026-11-21");
  });

  it("begin at midnight also where the zone is a quarter of an hour off, whatever was asked before", () => {
    const dayOf = daysIn("Asia/Kathmandu");
    expect(dayOf("2026-11-22T18:10:00Z")).toBe("2026-11-22");
    expect(dayOf("2026-11-22T18:14:59Z")).toBe("2026-11-22");
    expect(dayOf("2026-11-22T18:15:00Z")).toBe("2026-11-23");
  });

  it("are not made in a zone that does not exist", () => {
    expect(() => daysIn("Mars/Olympus")).toThrow(RangeError);
  });
});

function oneStory(id: string): Omit<Edition, "title" | "updatedAt"> {
  const story: StoryCard = {
    id,
    headline: `Headline of ${id}`,
    excerpt: "Words",
    authors: ["Ada"],
    published: { at: "2026-11-22T10:00:00Z", precision: "minute" },
    seenAt: "2026-11-24T00:00:00Z",
    tags: ["flood"],
  };
  return { outlets: [], stories: [story], events: [] };
}
