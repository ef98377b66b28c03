import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toKey } from "../model/key.ts";
import { buildPath, listsOf, type NarrowableAddress, outletPath, readPath } from "./paths.ts";

const key = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .map(toKey)
  .filter((each) => each !== undefined);
const outlets = fc.uniqueArray(key, { maxLength: 4 });
const storyId = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);
const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const part = fc.integer({ min: 1, max: 9_999_999 });
const address: fc.Arbitrary<NarrowableAddress> = fc.oneof(
  fc.record(
    { page: fc.constant("front" as const), outlets, part },
    { requiredKeys: ["page", "outlets"], noNullPrototype: true },
  ),
  fc.record({ page: fc.constant("story" as const), id: storyId, outlets }),
  fc.record(
    { page: fc.constant("tag" as const), tag: key, outlets, part },
    { requiredKeys: ["page", "tag", "outlets"], noNullPrototype: true },
  ),
  fc.record(
    { page: fc.constant("day" as const), day, outlets, part },
    { requiredKeys: ["page", "day", "outlets"], noNullPrototype: true },
  ),
  fc.record(
    {
      page: fc.constant("search" as const),
      query: fc.string({ unit: "grapheme", maxLength: 20 }),
      outlets,
      from: day,
      to: day,
    },
    { requiredKeys: ["page", "query", "outlets"], noNullPrototype: true },
  ),
  fc.record({ page: fc.constantFrom("settings" as const, "saved" as const), outlets }),
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
        expect(readPath(path, search).page).toMatch(
          /^(front|story|tag|day|search|settings|saved|unknown)$/,
        );
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
    expect(read("/search?q=gate+four&outlet=x&from=2026-11-01&to=2026-02-30")).toEqual({
      page: "search",
      query: "gate four",
      outlets: ["x"],
      from: "2026-11-01",
    });
  });

  it("of an outlet's own page are of the front page narrowed to it", () => {
    expect(outletPath("الميناء")).toBe(`/outlet/${encodeURIComponent("الميناء")}`);
    expect(read(outletPath("الميناء"))).toEqual({ page: "front", outlets: ["الميناء"] });
    const older = { page: "front" as const, outlets: ["lbci"], part: 3 };
    expect(buildPath(older)).toBe("/outlet/lbci/3");
    expect(listsOf(older)).toEqual([{ kind: "outlet", key: "lbci" }]);
  });

  it("are unknown when no page of ours has them", () => {
    const parts = ["/page", "/page/0", "/page/x", "/page/1/2", "/tag/a/0", "/tag/a/1/2", "/day/a"];
    const others = ["/nothing", "/story", "/story/A b", "/story/a/b", "/tag/%E0%A4%A"];
    for (const path of [
      ...parts,
      ...others,
      "/day/2026-13-01",
      "/outlet",
      "/settings/x",
      "/saved/x",
    ]) {
      expect(readPath(path, "")).toEqual({ page: "unknown" });
    }
  });
});
