import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readEdition } from "./edition.ts";
import { parseJson } from "./parse.ts";
import { Story } from "./story.ts";

const page = readFileSync("docs/edition-format.md", "utf8");
const examples = new Map(
  [...page.matchAll(/```json (\S+)\n([^`]+)```/g)].map(([, file, text]) => [file, text ?? ""]),
);

describe("the examples of docs/edition-format.md", () => {
  it("are an edition without a fault", () => {
    const text = examples.get("edition.json") ?? "";
    const { edition, leftOut } = readEdition(JSON.parse(text), "edition.json");
    expect(leftOut).toEqual([]);
    expect(edition.stories[0]?.headline).toBe("Gate four would not close");
    expect(edition.stories[0]?.published?.precision).toBe("hour");
  });

  it("are a story without a fault", () => {
    const file = "stories/3f2a9c04d1b87e65.json";
    const story = parseJson(Story, examples.get(file) ?? "", file);
    expect(story.body.map(({ type }) => type)).toEqual(["paragraph", "quote"]);
  });

  it("are JSON Feed items with what that format demands", () => {
    const { version, title, items } = JSON.parse(examples.get("edition.json") ?? "") as {
      version: string;
      title: string;
      items: Record<string, unknown>[];
    };
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(title).not.toBe("");
    for (const item of items) {
      expect(typeof item["id"]).toBe("string");
      expect(typeof (item["content_text"] ?? item["content_html"])).toBe("string");
    }
  });
});
