import { describe, expect, it } from "vitest";
import type { SourceStory } from "../sourceStory.ts";
import { UnreadableSourceError } from "../sourceStory.ts";
import { hostilePages } from "./hostilePages.testing.ts";
import { readPage } from "./readPage.ts";

/** Every address that a story would link to or load. */
function addressesIn(value: unknown, key = ""): string[] {
  if (typeof value === "string")
    return ["href", "src", "url", "outletUrl"].includes(key) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => addressesIn(each, name));
}

function read(html: string): SourceStory | string {
  try {
    return readPage(html, "https://courier.example/a").stories[0]?.story ?? "none";
  } catch (error) {
    if (error instanceof UnreadableSourceError) return error.message;
    throw error;
  }
}

const HEADLINE = "Gate four would not close";
const REASONS = [
  "the page nests too deep",
  "the page has too many tags",
  "the page has too many elements",
  "the page is too large",
  "the page holds no article",
];

describe("a hostile page", () => {
  it.each(hostilePages())(
    "that %.60s gives text and http(s) addresses, or a plain reason",
    (_, html) => {
      const story = read(html);
      const refused = typeof story === "string" ? story : REASONS[0];
      const told = typeof story === "string" ? undefined : story;
      expect(REASONS).toContain(refused);
      expect(addressesIn(told).filter((address) => !/^https?:\/\/[^/]/.test(address))).toEqual([]);
      expect(told?.headline ?? HEADLINE).toBe(HEADLINE);
      expect(told?.body.some((block) => block.type === "paragraph") ?? true).toBe(true);
    },
  );

  it("without an address leaves relative addresses out", () => {
    const html = hostilePages().find(([name]) => name.startsWith("is based at"))?.[1] ?? "";
    expect(addressesIn(readPage(html, undefined).stories[0]?.story)).toEqual([]);
  });
});
