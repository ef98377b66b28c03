import { expect, it } from "vitest";
import type { SourceBlock } from "../sourceStory.ts";
import { p, story } from "./blocks.testing.ts";
import { linkTracking } from "./linkTracking.ts";

const everywhere = (href: string): SourceBlock[] => {
  const spans = [{ text: "the report", href }];
  return [
    { type: "paragraph", spans },
    { type: "list", ordered: false, items: [spans] },
    { type: "quote", paragraphs: [spans], source: spans },
    { type: "table", head: [spans], rows: [[spans]], caption: spans },
    { type: "figure", picture: { src: "https://a.example/1.jpg", alt: "" }, caption: spans },
    { type: "embed", url: href, label: "the report" },
  ];
};

it("a link leads to its page without telling where the reader came from", () => {
  const tracked = everywhere("https://a.example/report?utm_source=feed&id=4&fbclid=x");
  expect(linkTracking.apply(tracked, story)).toEqual(everywhere("https://a.example/report?id=4"));
});

it("a block without such a link is the same block", () => {
  const block = p("See [the report].");
  expect(linkTracking.apply([block], story)[0]).toBe(block);
});
