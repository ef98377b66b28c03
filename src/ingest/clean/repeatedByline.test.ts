import { describe, expect, it } from "vitest";
import { p, story } from "./blocks.testing.ts";
import { repeatedByline } from "./repeatedByline.ts";

const rest = p("The keepers had gone home.");
const dropped = (line: string, context = story) =>
  repeatedByline.apply([p(line), rest], context).length === 1;

describe("a byline at the top of the body", () => {
  it.each([
    "by Naharnet Newsdesk 04 August 2025, 11:40",
    "By Naharnet Newsdesk",
    "Naharnet Newsdesk | Naharnet | Monday, Aug 4, 2025",
    "By , 4 August 2025",
    "بقلم Naharnet Newsdesk 4 آب 2025",
  ])("is dropped when the story is signed and dated so: %s", (line) => {
    expect(dropped(line)).toBe(true);
  });

  it.each([
    "by Naharnet Newsdesk 14 August 2025, 11:40",
    "by Naharnet Newsdesk and Ada Quill",
    "by Ada Quill",
    "04 August 2025, 11:40",
    "Naharnet Newsdesk was told that the gate is shut.",
  ])("stays when it says anything else: %s", (line) => {
    expect(dropped(line)).toBe(false);
  });

  it("stays when the story has no author or no date of its own", () => {
    const line = "by Naharnet Newsdesk 04 August 2025, 11:40";
    const { published: _, ...undated } = story;
    expect(dropped(line, undated)).toBe(false);
    expect(dropped(line, { ...story, authors: [] })).toBe(false);
  });

  it("is only looked for before the story begins", () => {
    const blocks = [rest, rest, rest, p("By Naharnet Newsdesk")];
    expect(repeatedByline.apply(blocks, story)).toHaveLength(4);
  });
});
