import { describe, expect, it } from "vitest";
import { relate } from "./relate.ts";
import { PAPER, story } from "./stories.testing.ts";

const ARABIC = [
  { id: "a1", headline: "فيضان بورت ميرو: لماذا لم تغلق البوابة الرابعة؟", outlet: "shiraa" },
  { id: "a2", headline: "البوابة الرابعة لم تغلق ليلة الفيضان في بورت ميرو", outlet: "diffa" },
  { id: "a3", headline: "الدواري يسجل هدف الفوز بكأس ألدرمارك", outlet: "shiraa" },
  { id: "a4", headline: "ميرو تاون يرفع كأس ألدرمارك بهدف الدواري", outlet: "diffa" },
  { id: "a5", headline: "بساتين الرمان تعود إلى الوادي", outlet: "shiraa" },
].map((told, index) => ({ ...told, language: "ar", hour: index * 3 }));

describe("Arabic stories", () => {
  it("of one event are found, with and without articles and particles", () => {
    const { events } = relate([...ARABIC, ...PAPER].map(story));
    const sets = events.map(({ stories }) => stories.toSorted().join(" "));
    expect(sets.toSorted()).toEqual(["a1 a2", "a3 a4", "c1 c2", "f1 f2 f3"]);
  });

  it("that share a tag say so", () => {
    const tagged = ARABIC.map((told) =>
      ["a1", "a5"].includes(told.id) ? { ...told, tags: ["زراعة"] } : told,
    );
    const { links } = relate(tagged.map(story));
    expect(links.get("a5")).toContainEqual({
      id: "a1",
      reason: { kind: "shared", names: ["زراعة"] },
    });
  });
});

describe("stories in a language that nobody foresaw", () => {
  it.each([
    ["zh", "洪水淹没港口城市", "港口城市洪水原因调查"],
    ["xx-invalid", "αβγ δεζ", "αβγ δεζ ηθι"],
    ["", "🌊🌊", "🌊"],
  ])("%j are read without harm", (language, one, two) => {
    const paper = [one, two].map((headline, index) =>
      story({ id: `x${index}`, headline, language, hour: 0 }),
    );
    expect(relate(paper).links.size).toBe(2);
  });
});

describe("hostile stories", () => {
  it("a headline of 100,000 characters leaves the others as they were", () => {
    const long = {
      id: "z9",
      headline: "Kettle Reach barrier ".repeat(5000),
      outlet: "loud",
      hour: 1,
    };
    const { links, events } = relate([...PAPER, long].map(story));
    expect(links.get("c1")?.[0]?.id).toBe("c2");
    expect(events.map(({ id }) => id)).toContain("c1");
  });

  it("one word of 100,000 letters is no word", () => {
    const words = ["z1", "z2"].map((id) => story({ id, headline: "x".repeat(100_000), hour: 0 }));
    expect(relate(words)).toMatchObject({ events: [] });
  });

  it("empty texts and headlines without a word relate to nothing", () => {
    const empty = ["—", "…", " "].map((headline, n) =>
      story({ id: `e${n}`, headline, text: "", hour: 0 }),
    );
    const { links, events, copies } = relate(empty);
    expect([...links.values()].flat()).toEqual([]);
    expect(events).toEqual([]);
    expect(copies.size).toBe(0);
  });

  it("hundreds of equal headlines fold to one", () => {
    const headline = "Two dead, thousands evacuated as tidal gate stays open overnight";
    const same = Array.from({ length: 300 }, (_, n) =>
      story({ id: `s${n}`, headline, outlet: `o${n}`, hour: 0 }),
    );
    const { copies, events } = relate(same);
    expect(copies.size).toBe(299);
    expect(new Set(copies.values()).size).toBe(1);
    expect(events).toHaveLength(1);
  });

  it("no stories give no relations", () => {
    expect(relate([])).toEqual({ links: new Map(), events: [], copies: new Map() });
  });

  it("ids and words that are names of JavaScript's own objects are plain words", () => {
    const odd = ["__proto__", "constructor", "toString"].map((word) =>
      story({ id: word, headline: `${word} ${word} barrier`, tags: [word], hour: 0 }),
    );
    expect([...relate(odd).links.keys()].toSorted()).toEqual([
      "__proto__",
      "constructor",
      "toString",
    ]);
  });
});
