import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { neighboursOf, readTrail, startTrail, type TrailStory } from "./trail.ts";

const story = (number: number): TrailStory => ({ id: `s${number}`, headline: `Story ${number}` });
const list = (length: number) => Array.from({ length }, (_, index) => story(index));

describe("the way from a list", () => {
  it("knows the stories beside the one that was opened, however long the list is", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(), (length, seed) => {
        const at = seed % length;
        const stories = list(length);
        const trail = startTrail("/", stories, `s${at}`);
        expect(neighboursOf(`s${at}`, trail, [])).toEqual({
          previous: stories[at - 1],
          next: stories[at + 1],
        });
        expect(trail.stories.length).toBeLessThanOrEqual(81);
        expect(readTrail({ y: 1, trail: structuredClone(trail) })).toEqual(trail);
      }),
    );
  });

  it("leads on to what is close to a story that is not in the list", () => {
    const trail = startTrail("/", list(3), "s1");
    expect(neighboursOf("other", trail, [story(9)])).toEqual({
      previous: undefined,
      next: story(9),
    });
    expect(neighboursOf("other", undefined, []).next).toBeUndefined();
  });

  it.each([
    null,
    "text",
    { trail: { from: "https://elsewhere.example/", steps: 1, stories: [] } },
    { trail: { from: "//elsewhere.example", steps: 1, stories: [] } },
    { trail: { from: "/", steps: 0, stories: [] } },
    { trail: { from: "/", steps: 1, stories: [{ id: "../x", headline: "x" }] } },
  ])("is not read from what is none: %j", (state) => {
    expect(readTrail(state)).toBeUndefined();
  });
});
