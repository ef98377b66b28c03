import { describe, expect, it } from "vitest";
import { toCardItem } from "../../../model/card.ts";
import { aStory } from "../../testing/story.ts";
import { type Part, toHit } from "./toHit.ts";

/** What the engine gives for a story: where it saw the words, by number. */
function found(headline: string, body: string, locations: number[]) {
  const content = `${headline} ${body}`;
  return {
    content,
    headline: headline.split(" ").length,
    item: toCardItem(aStory({ id: "flood", headline })),
    locations,
  };
}

const shown = (parts: readonly Part[] = []) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("");

describe("a hit", () => {
  it("has what was searched for marked, without the signs around it", () => {
    const hit = toHit(found("The Gates fail", "“Gate-four,” she said.", [1, 3]), ["gate"], "f");
    expect(shown(hit?.headline)).toBe("The [Gates] fail");
    expect(shown(hit?.excerpt)).toBe("“[Gate-four],” she said.");
    expect(hit?.story.id).toBe("flood");
  });

  it("is shown from where most of the words stand together", () => {
    const body = [
      "gate",
      ...Array<string>(80).fill("x"),
      "gate",
      "pump",
      ...Array<string>(80).fill("y"),
    ];
    const hit = toHit(found("News", body.join(" "), [1, 82, 83]), ["gate", "pump"], "f");
    expect(shown(hit?.excerpt)).toMatch(/^… x x x x x \[gate\] \[pump\] y .* y …$/);
  });

  it("begins with the first words where only the headline has them", () => {
    const hit = toHit(found("Gate fails", "Nobody was hurt.", [0]), ["gate"], "f");
    expect(shown(hit?.excerpt)).toBe("Nobody was hurt.");
  });

  it("is none where the engine took another word for one of them", () => {
    expect(toHit(found("Gate fails", "Nobody was hurt.", [0]), ["gatepost"], "f")).toBeUndefined();
    expect(toHit(found("Gate fails", "No pump.", [0]), ["gate", "pump"], "f")).toBeUndefined();
  });

  it("that is not what it should be is refused by file and field", () => {
    const broken = { ...found("Gate fails", "", [0]), headline: "2" };
    expect(() => toHit(broken, ["gate"], "stretch-1")).toThrow(/^stretch-1: headline: /);
  });
});
