import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CORPUS, readingOf } from "./corpus.testing.ts";

describe.each(readdirSync(CORPUS))("the page %s", (name) => {
  const html = readFileSync(join(CORPUS, name, "source.html"), "utf8");
  const text = readFileSync(join(CORPUS, name, "expected.json"), "utf8");
  const expected = JSON.parse(text) as Record<string, unknown>;
  const found = JSON.parse(JSON.stringify(readingOf(html))) as Record<string, unknown>;

  it.each([...new Set([...Object.keys(expected), ...Object.keys(found)])])(
    "has its %s",
    (field) => {
      expect(found[field]).toEqual(expected[field]);
    },
  );
});
