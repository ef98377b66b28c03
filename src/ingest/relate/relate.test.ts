import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { relate } from "./relate.ts";
import { StoryIndex } from "./storyIndex.ts";
import { PAPER, story, type Told } from "./stories.testing.ts";

const relationsOf = (paper: readonly Told[]) => relate(paper.map(story));

/** The sets of stories that were found to be one event. */
const eventsOf = (paper: readonly Told[]) =>
  relationsOf(paper)
    .events.map(({ stories }) => stories.toSorted().join(" "))
    .toSorted();

describe("an event", () => {
  it("holds what several outlets tell of one thing, across days, and nothing else", () => {
    expect(eventsOf(PAPER)).toEqual(["c1 c2", "f1 f2 f3"]);
  });

  it("lists its stories newest first", () => {
    const { events } = relationsOf(PAPER);
    expect(events.map(({ stories }) => stories)).toEqual([
      ["c2", "c1"],
      ["f3", "f2", "f1"],
    ]);
  });

  it("keeps its id when a newer story joins it", () => {
    const before = relationsOf(PAPER.filter(({ id }) => id !== "f3"));
    const after = relationsOf(PAPER);
    const idOf = (relations: typeof after) =>
      relations.events.find(({ stories }) => stories.includes("f2"))?.id;
    expect(idOf(after)).toBe("f1");
    expect(idOf(before)).toBe("f1");
  });

  it("holds a story without a time", () => {
    const undated = PAPER.map(({ id, headline, outlet = "" }) => ({ id, headline, outlet }));
    expect(eventsOf(undated)).toEqual(["c1 c2", "f1 f2 f3"]);
  });

  it("is not found where words are shared by chance", () => {
    const paper = PAPER.filter(({ id }) => id.startsWith("s"));
    expect(eventsOf(paper)).toEqual([]);
  });
});

describe("links", () => {
  const linksOf = (id: string, paper: readonly Told[] = PAPER) =>
    relationsOf(paper).links.get(id) ?? [];

  it("say that a story tells the same event", () => {
    expect(linksOf("c1")).toContainEqual({ id: "c2", reason: { kind: "event" } });
  });

  it("put what the source itself links first", () => {
    const paper = PAPER.map((told) =>
      told.id === "f1" ? { ...told, given: ["s3", "gone"] } : told,
    );
    const links = linksOf("f1", paper);
    expect(links[0]).toEqual({ id: "s3", reason: { kind: "given" } });
    expect(links.map(({ id }) => id)).toEqual(expect.arrayContaining(["f2", "f3"]));
    expect(links.map(({ id }) => id)).not.toContain("gone");
  });

  it("put other outlets before the story's own", () => {
    const own = {
      id: "f4",
      headline: "Port Merrow flood: Kettle Reach barrier and the river",
      outlet: "wire",
      hour: 1,
    };
    const ids = linksOf("f1", [...PAPER, own]).map(({ id }) => id);
    expect(ids.indexOf("f4")).toBeGreaterThan(ids.indexOf("f2"));
    expect(ids.indexOf("f4")).toBeGreaterThan(ids.indexOf("f3"));
  });

  it("name the place that two stories of different events share", () => {
    const paper = [
      ...PAPER,
      {
        id: "p1",
        headline: "A new bakery opens",
        text: "People queued in Upper Ferrin before dawn.",
        outlet: "wire",
        hour: 80,
      },
      {
        id: "p2",
        headline: "Bus drivers vote",
        text: "Services to Upper Ferrin stop on Monday.",
        outlet: "post",
        hour: 90,
      },
    ];
    expect(linksOf("p1", paper)).toContainEqual({
      id: "p2",
      reason: { kind: "shared", names: ["Upper Ferrin"] },
    });
  });

  it("are at most eight, and never lead to the story itself or twice to one", () => {
    const many = Array.from({ length: 30 }, (_, n) => ({
      id: `m${n}`,
      headline: `Kettle Reach barrier failed in the flood, ${["port", "river", "quay"][n % 3]} hears`,
      outlet: `outlet-${n}`,
      hour: n,
      given: ["m0", "m0", "m1"],
    }));
    for (const [id, links] of relationsOf(many).links) {
      const ids = links.map((link) => link.id);
      expect(ids.length).toBeLessThanOrEqual(8);
      expect(ids).not.toContain(id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe("relations", () => {
  const told = fc.record({
    headline: fc
      .array(
        fc.constantFrom("flood", "barrier", "Merrow", "cup", "goal", "strike", "كأس", "فيضان"),
        { minLength: 1, maxLength: 8 },
      )
      .map((words) => words.join(" ")),
    outlet: fc.constantFrom("wire", "post", "echo"),
    hour: fc.integer({ min: 0, max: 200 }),
  });
  const papers = fc
    .array(told, { maxLength: 12 })
    .map((all) => all.map((each, n) => ({ ...each, id: `s${n}` })));
  const plain = ({ links, events, copies }: ReturnType<typeof relate>) => ({
    links: [...links].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    events,
    copies: [...copies].toSorted(([a], [b]) => (a < b ? -1 : 1)),
  });

  it("are the same in whatever order the stories come", () => {
    fc.assert(
      fc.property(papers, fc.infiniteStream(fc.nat()), (paper, keys) => {
        const shuffled = paper
          .map((each) => ({ each, key: keys.next().value }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ each }) => each);
        expect(plain(relationsOf(shuffled))).toEqual(plain(relationsOf(paper)));
      }),
    );
  });

  it("are the same when stories are added one by one", () => {
    fc.assert(
      fc.property(papers, (paper) => {
        const index = new StoryIndex();
        for (const each of paper) {
          index.add([story(each)]);
          index.relations();
        }
        expect(plain(index.relations())).toEqual(plain(relationsOf(paper)));
      }),
    );
  });

  it("follow a story that was revised", () => {
    const index = new StoryIndex();
    index.add(PAPER.map(story));
    index.add([
      story({ id: "c2", headline: "Snow closes the mountain road", outlet: "post", hour: 36 }),
    ]);
    expect(index.relations().events.map(({ id }) => id)).toEqual(["f1"]);
  });
});
