import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SourceBlock } from "../sourceStory.ts";
import { figure, h, list, p, said, story } from "./blocks.testing.ts";
import { clean } from "./clean.ts";
import { wordsIn } from "./plainText.ts";

const dressed = [
  figure("https://courier.example/pictures/gate-four-800x400.jpg"),
  h("Gate four would not close"),
  p("by Naharnet Newsdesk 04 August 2025, 11:40"),
  p("[Facebook] [Twitter] [WhatsApp]"),
  p("The fourth gate stood open."),
  p("Advertisement"),
  p("Read more: [Gate five]"),
  p("Nobody came, says [the report]."),
  p("Sign up for our newsletter"),
  h("Related articles"),
  list("[Gate five]", "[Gate six]"),
  p("Tags: flood"),
  p("Leave a comment"),
];

describe("a cleaned body", () => {
  it("is the story, and what was taken out of it is told", () => {
    const { blocks, removed } = clean(dressed, story);
    expect(said(blocks)).toEqual(["The fourth gate stood open.", "Nobody came, says the report."]);
    expect(removed).toEqual([
      "an advertisement's place: Advertisement",
      "a share row: Facebook Twitter WhatsApp",
      "a newsletter box: Sign up for our newsletter",
      "a comment prompt: Leave a comment",
      "links to other stories: Read more: Gate five",
      "links to other stories: Related articles",
      "links to other stories: Gate five Gate six",
      "the headline repeated: Gate four would not close",
      "the byline repeated: by Naharnet Newsdesk 04 August 2025, 11:40",
      "the lead picture repeated: https://courier.example/pictures/gate-four-800x400.jpg",
      "a line after the story's end: Tags: flood",
    ]);
  });

  it("is the body itself where there is nothing to take out", () => {
    const body = [
      p("The fourth gate stood open."),
      figure("https://a.example/gate.jpg", "Gate"),
      p("Nobody came."),
    ];
    expect(clean(body, story)).toEqual({ blocks: body, removed: [] });
  });

  it("tells nothing of a credit that moved into a caption", () => {
    const body = [p("One."), figure("https://a.example/gate.jpg"), p("Photo: Ada Quill")];
    const { blocks, removed } = clean(body, story);
    expect(said(blocks)).toEqual(["One.", "https://a.example/gate.jpg Photo: Ada Quill"]);
    expect(removed).toEqual([]);
  });

  it("comes to its end when a body is made of nothing else", () => {
    const flood = Array.from({ length: 20_000 }, () => h("Gate four would not close"));
    expect(clean(flood, story).blocks.length).toBeLessThan(20_000);
  });

  const anyBlock: fc.Arbitrary<SourceBlock> = fc.oneof(
    fc.constantFrom(
      ...dressed,
      p(""),
      p("One."),
      list("flood"),
      figure("https://a.example/gate-four.jpg", "Gate"),
      figure("https://a.example/gate-four.jpg"),
      p("Photo: Ada Quill"),
      { type: "divider" as const },
    ),
    fc.string({ maxLength: 30 }).map(p),
    fc.array(fc.string({ maxLength: 12 }), { maxLength: 3 }).map((items) => list(...items)),
  );
  const anyBody = fc.array(anyBlock, { maxLength: 12 });

  it("stays as it is when it is cleaned again", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const once = clean(body, story).blocks;
        expect(clean(once, story)).toEqual({ blocks: once, removed: [] });
      }),
    );
  });

  it("never gains a word", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const before = wordsIn(said(body).join(" "));
        for (const word of wordsIn(said(clean(body, story).blocks).join(" "))) {
          const at = before.indexOf(word);
          expect(at).toBeGreaterThanOrEqual(0);
          before.splice(at, 1);
        }
      }),
    );
  });
});
