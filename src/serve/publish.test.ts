import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { cacheControl, FOREVER } from "./headers.ts";
import { EXAMPLE_SITE, writeExampleSite } from "./testing/exampleSite.ts";

interface Entry {
  put?: string;
  cache?: string;
  remove?: string;
  purge?: string;
}

const site = writeExampleSite();
const work = mkdtempSync(join(tmpdir(), "crossread-publish-"));
const log = join(work, "log");
symlinkSync(resolve("src/serve/testing/fakeAws.mjs"), join(work, "aws"));

afterAll(() => {
  site.remove();
  rmSync(work, { recursive: true, force: true });
});

/** Runs the script with a stand-in for aws. Gives what that was told, in its order. */
function publish(...args: string[]): Entry[] {
  writeFileSync(log, "");
  const { status, stderr } = spawnSync(
    "sh",
    ["hosting/publish-s3.sh", site.folder, "s3://paper", ...args],
    {
      encoding: "utf8",
      env: {
        PATH: [work, dirname(process.execPath), process.env["PATH"]].join(delimiter),
        AWS_LOG: log,
        AWS_BUCKETS: work,
        CLOUDFRONT_ID: "E1",
      },
    },
  );
  if (status !== 0) throw new Error(stderr);
  const lines = readFileSync(log, "utf8").trim().split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as Entry);
}

describe("an edition that is put on object storage", () => {
  const told = publish();
  const keys = told.flatMap(({ put }) => put ?? []);

  it("comes whole, each file once, in its plain form, and nothing hidden", () => {
    const files = Object.keys(EXAMPLE_SITE).filter((file) => !file.startsWith("."));
    expect(new Set(keys)).toEqual(new Set(files));
    expect(keys).toHaveLength(files.length);
  });

  it("may be kept as long as our own server says", () => {
    for (const { put, cache } of told) {
      if (put === undefined) continue;
      const isForever = cacheControl(`/${put}`) === FOREVER;
      expect([put, cache]).toEqual([
        put,
        isForever ? FOREVER : "public, max-age=0, s-maxage=60, must-revalidate",
      ]);
    }
  });

  it.each([
    ["assets/app-Dk3f9aB1.js", "story/harbour-1.html"],
    ["edition/stories/harbour-1.json", "story/harbour-1.html"],
    ["edition/pictures/5e1f.webp", "ar/story/harbour-1.html"],
    ["story/harbour-1.html", "edition/lists/all/head.json"],
    ["story/harbour-1.html", "edition/offline.json"],
    ["ar/story/harbour-1.html", "feed.xml"],
    ["edition/lists/all/1.json", "edition/lists/all/head.json"],
    ["search/engine-0a1b/engine.js", "search/index.json"],
    ["search/5f3c/fragment/unknown_1.pf_fragment", "search/index.json"],
    ["edition/offline/kTTv2iOq.json", "edition/offline.json"],
    ["search/index.json", "edition/offline.json"],
    ["edition/lists/all/head.json", "edition/offline.json"],
    ["edition/lists/all/head.json", "tag/sea.html"],
    ["ar/story/harbour-1.html", "tag/sea/2.html"],
    ["tag/sea/2.html", "index.html"],
    ["page/1.html", "ar/index.html"],
    ["page/1.html", "en/index.html"],
    ["en/story/harbour-1.html", "edition/lists/all/head.json"],
    ["search.html", "sw.js"],
  ])("brings %s before %s, which points to it", (first, second) => {
    expect(keys).toContain(first);
    expect(keys.indexOf(first)).toBeLessThan(keys.indexOf(second));
  });

  it("has no old copy left in the CDN when the front pages and what names them come, nor after them", () => {
    const steps = told.map(({ put, purge }) => put ?? purge);
    const wait = steps.indexOf("wait");
    expect(steps.at(-1)).toBe("wait");
    expect(new Set(steps.slice(wait + 1, -2))).toEqual(
      new Set(["edition/offline.json", "ar/index.html", "en/index.html", "index.html", "sw.js"]),
    );
  });

  it("loses only what the site no longer has, and only when that is asked for", () => {
    mkdirSync(join(work, "paper/story"), { recursive: true });
    writeFileSync(join(work, "paper/story/gone.html"), "gone");
    expect(publish().some(({ remove }) => remove)).toBe(false);
    expect(publish("--remove")).toEqual([{ remove: "story/gone.html" }]);
  });
});
