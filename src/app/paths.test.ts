import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toKey } from "../model/key.ts";
import { buildPath, type NarrowableAddress, readPath } from "./paths.ts";

const key = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map(toKey)
  .filter((each) => each !== undefined);
const outlets = fc.uniqueArray(key, { maxLength: 4 });
const storyId = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);

const address: fc.Arbitrary<NarrowableAddress> = fc.oneof(
  fc.record({ page: fc.constant("front" as const), outlets }),
  fc.record({ page: fc.constant("story" as const), id: storyId, outlets }),
  fc.record({ page: fc.constant("tag" as const), tag: key, outlets }),
  fc.record({ page: fc.constant("settings" as const), outlets }),
);

function read(path: string) {
  const url = new URL(path, "https://news.example");
  return readPath(url.pathname, url.search);
}

describe("addresses", () => {
  it("come back as they were written, in any script", () => {
    fc.assert(
      fc.property(address, (given) => {
        expect(read(buildPath(given))).toEqual(given);
      }),
    );
  });

  it("never throw, whatever stands in the address bar", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (path, search) => {
        expect(readPath(path, search).page).toMatch(/^(front|story|tag|unknown)$/);
      }),
    );
  });

  it("read as a reader would write them", () => {
    expect(buildPath({ page: "front", outlets: ["lbci", "nahar-net"] })).toBe(
      "/?outlet=lbci&outlet=nahar-net",
    );
    expect(read("/tag/تجارة?outlet=الميناء")).toEqual({
      page: "tag",
      tag: "تجارة",
      outlets: ["الميناء"],
    });
    expect(read("/story/abc/?outlet=x&outlet=x&other=1")).toEqual({
      page: "story",
      id: "abc",
      outlets: ["x"],
    });
  });

  it("are unknown when no page of ours has them", () => {
    for (const path of [
      "/nothing",
      "/story",
      "/story/A b",
      "/story/a/b",
      "/settings/x",
      "/tag/%E0%A4%A",
    ]) {
      expect(readPath(path, "")).toEqual({ page: "unknown" });
    }
  });
});
