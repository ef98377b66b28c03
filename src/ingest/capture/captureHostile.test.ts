import { describe, expect, it } from "vitest";
import { readCapture } from "./capture.ts";
import { capturedAt, plain, read, relatedTold, told } from "./capturePages.testing.ts";
import { captureText } from "./captureText.testing.ts";

describe("a hostile page", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "Try Our AI Features",
    "Related Articles",
    "Hashtags",
    "logo",
    "[READ MORE](https://x.example)",
  ];

  it("is text to the last letter, in bodies, headlines and outlets", () => {
    const story = {
      outlet: "__proto__",
      time: "a day ago",
      headline: "<b>Bold</b>",
      body: "<img src=x onerror=alert(1)>",
    };
    const [page] = read({ ...plain, headline: "<h1>", body: hostile, stories: [story] }).stories;
    expect(told(page?.story)).toBe(["no outlet | no time | <h1>", ...hostile].join(" | "));
    expect(page?.related.map(told)).toEqual([
      "__proto__ | 2025-08-03T14:00:00Z day | <b>Bold</b> | <img src=x onerror=alert(1)>",
    ]);
    expect(page?.story.body[0]).toEqual({ type: "paragraph", spans: [{ text: hostile[0] }] });
  });

  it.each(["plain", "logo", "hashtag"] as const)(
    "keeps the stories around one whose time cannot be read, which it names (%s)",
    (form) => {
      const [first, second, third] = plain.stories;
      if (!first || !second || !third) throw new Error("three stories are needed");
      for (const gap of [0, 1]) {
        const stories = [first, { ...second, time: "31-02-2025" }, third, first];
        const { stories: pages, leftOut } = read({ ...plain, form, gap, stories });
        const listed = form === "hashtag" ? pages.map((page) => page.story) : pages[0]?.related;
        expect(listed?.slice(0, 2).map(told)).toEqual([relatedTold[0], relatedTold[2]]);
        const name = form === "plain" ? second.outlet : second.headline;
        expect(leftOut[0]).toMatch(
          new RegExp(`^“${name.replace("?", ".")}” and \\d more lines: not`),
        );
      }
    },
  );

  it.each([
    ["two lines of half a megabyte", "x ".repeat(250_000)],
    ["half a million short lines", "a\n".repeat(250_000)],
    ["lines that all look like an outlet's", "LBCI\n2 hours ago\n".repeat(30_000)],
    ["lines of digits before a label", `${"4".repeat(500_000)} hours ago`],
    ["white space", " \t".repeat(250_000)],
  ])("of a megabyte, %s, is read to its end", (_, filler) => {
    for (const form of ["plain", "logo"] as const) {
      const text = `${captureText({ ...plain, form, body: [filler] })}\n${filler}`;
      const [page] = readCapture(text, capturedAt).stories;
      expect(page?.story.headline).toBe(plain.headline);
      expect(page?.related.length).toBeGreaterThanOrEqual(2);
    }
  });
});
