import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginMade, readMade, writeMade } from "./made.ts";
import { type Made, SiteWriter } from "./SiteWriter.ts";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "crossread-site-"));
});
afterEach(() => rmSync(out, { recursive: true, force: true }));

const LONG = "A page of words. ".repeat(200);
const files = () =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .toSorted();
const read = (file: string) => readFileSync(join(out, file));

/** Writes a site as one run does; gives what the next one knows of it. */
function run(earlier: Made, contents: Record<string, string>) {
  const writer = new SiteWriter(out, earlier);
  for (const [file, content] of Object.entries(contents)) writer.write(file, content);
  const removed = writer.removeOthers();
  return { made: writer.made, written: writer.written, removed };
}

describe("the files of a site", () => {
  it("are there with their compressed forms, where those are worth it", () => {
    run({}, { "a/long.html": LONG, "a/short.html": "Few.", "a/picture.webp": LONG });
    expect(files()).toEqual([
      "a/long.html",
      "a/long.html.br",
      "a/long.html.gz",
      "a/picture.webp",
      "a/short.html",
    ]);
    expect(brotliDecompressSync(read("a/long.html.br")).toString()).toBe(LONG);
    expect(gunzipSync(read("a/long.html.gz")).toString()).toBe(LONG);
  });

  it("are written again only where they are not as they should be", () => {
    const first = run({}, { "a.html": LONG, "b.html": LONG });
    const before = statSync(join(out, "a.html")).ino;
    const second = run(first.made, { "a.html": LONG, "b.html": `${LONG}!` });
    expect(second).toMatchObject({ written: 1, removed: 0 });
    expect(statSync(join(out, "a.html")).ino).toBe(before);
    expect(gunzipSync(read("b.html.gz")).toString()).toBe(`${LONG}!`);
    expect(run(second.made, { "a.html": LONG, "b.html": `${LONG}!` }).written).toBe(0);
  });

  it("can be told by what they were made of instead of by what is in them", () => {
    const first = new SiteWriter(out, {});
    first.write("a.html", "drawn once", "recipe 1");
    const second = new SiteWriter(out, first.made);
    expect(second.keep("a.html", "recipe 1")).toBe(true);
    expect(second.keep("a.html", "recipe 2")).toBe(false);
    second.write("a.html", "drawn again", "recipe 1");
    expect(read("a.html").toString()).toBe("drawn once");
  });

  it("lose their compressed forms when they shrink, whether or not the earlier run is known", () => {
    for (const isKnown of [true, false]) {
      const { made } = run({}, { "a.html": LONG });
      run(isKnown ? made : {}, { "a.html": "Few." });
      expect(files()).toEqual(["a.html"]);
    }
  });

  it("go, with their compressed forms, when the site has them no more", () => {
    const { made } = run({}, { "a.html": LONG, "b.html": LONG });
    expect(run(made, { "b.html": LONG })).toMatchObject({ written: 0, removed: 1 });
    expect(files()).toEqual(["b.html", "b.html.br", "b.html.gz"]);
  });

  it("are never half there: who reads the old one reads it to its end", () => {
    const { made } = run({}, { "a.html": LONG });
    const reader = openSync(join(out, "a.html"), "r");
    run(made, { "a.html": "Few." });
    expect(readFileSync(reader, "utf8")).toBe(LONG);
    closeSync(reader);
    expect(files().filter((file) => file.endsWith(".part"))).toEqual([]);
  });

  it("that cannot be put in their place leave what is there", () => {
    mkdirSync(join(out, "a.html/in-the-way"), { recursive: true });
    const writer = new SiteWriter(out, {});
    expect(() => writer.write("a.html", "Few.")).toThrow(/a\.html/);
    expect(writer.made).toEqual({});
  });
});

describe("what a site was made of", () => {
  const work = () => join(out, "work");
  beforeEach(() => beginMade(work(), out));

  it("is known to the next run", async () => {
    writeFileSync(join(out, "index.html"), "");
    await writeMade(work(), out, { "a.html": "1" });
    expect(await readMade(work(), out)).toEqual({ "a.html": "1" });
  });

  it("is known by name only after a run that was cut off: all is written again, or removed", async () => {
    writeFileSync(join(out, "index.html"), "");
    await writeMade(work(), out, { "a.html": "1", "b.html": "1" });
    await beginMade(work(), out);
    const next = new SiteWriter(out, await readMade(work(), out));
    expect(next.keep("a.html", "1")).toBe(false);
    next.write("a.html", "Few.");
    writeFileSync(join(out, "b.html"), "");
    expect(next.removeOthers()).toBe(1);
    expect(files()).not.toContain("b.html");
  });

  it("has the files that only runs that were cut off have written, so that they go", async () => {
    for (const file of ["tag/first.html", "tag/second.html"]) {
      const earlier = await readMade(work(), out);
      const cutOff = new SiteWriter(out, earlier, await beginMade(work(), out));
      cutOff.write(file, "Few.");
    }
    const next = new SiteWriter(out, await readMade(work(), out));
    next.write("index.html", "Few.");
    expect(next.removeOthers()).toBe(2);
    expect(files().filter((file) => !file.startsWith("work/"))).toEqual(["index.html"]);
  });

  it("has no file of another site that was cut off", async () => {
    new SiteWriter(out, {}, await beginMade(work(), out)).write("a.html", "Few.");
    expect(await readMade(work(), join(out, "other"))).toEqual({});
    await beginMade(work(), join(out, "other"));
    expect(await readMade(work(), out)).toEqual({});
  });

  it("is not known where the site is gone, is another one, or the record is broken", async () => {
    await writeMade(work(), out, { "a.html": "1" });
    expect(await readMade(work(), out)).toEqual({});
    writeFileSync(join(out, "index.html"), "");
    mkdirSync(join(out, "other"));
    writeFileSync(join(out, "other/index.html"), "");
    expect(await readMade(work(), join(out, "other"))).toEqual({});
    writeFileSync(join(work(), "made.json"), `{"site":`);
    expect(await readMade(work(), out)).toEqual({});
  });
});
