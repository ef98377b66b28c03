import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { countOutlets } from "../model/countOutlets.ts";
import { toEditionFeed } from "../model/edition.ts";
import { storyFile } from "../model/files.ts";
import { type Story, toStoryItem } from "../model/story.ts";
import { runCommand } from "./cli.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread-build-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const edition = () => join(folder, "edition");
const out = () => join(folder, "site");

function aStory(id: string, outlet: string, tag: string, day: number): Story {
  return {
    id,
    headline: `Headline of ${id}`,
    excerpt: `Words of ${id}`,
    outlet: { id: outlet, name: outlet.toUpperCase() },
    authors: [],
    published: { at: `2026-11-${day}T10:00:00Z`, precision: "minute" },
    seenAt: `2026-11-${day}T12:00:00Z`,
    language: "en",
    tags: [tag],
    body: [{ type: "paragraph", spans: [{ text: `Body of ${id}` }] }],
    related: [],
    revisions: [],
  };
}

const flood = aStory("flood", "wire", "water", 22);
const final = aStory("final", "post", "sport", 21);
const budget = aStory("budget", "echo", "money", 20);

/** Puts an edition of some stories into its folder, in the place of what was there. */
function publish(...stories: Story[]): void {
  rmSync(edition(), { recursive: true, force: true });
  mkdirSync(join(edition(), "stories"), { recursive: true });
  const put = (file: string, content: unknown) =>
    writeFileSync(join(edition(), file), JSON.stringify(content));
  const updatedAt = "2026-11-22T12:00:00Z";
  const outlets = countOutlets(stories);
  put("edition.json", toEditionFeed({ title: "Paper", updatedAt, outlets, stories, events: [] }));
  for (const story of stories) put(storyFile(story.id), toStoryItem(story));
  put("feed.json", stories.length);
  put("feed.xml", stories.length);
}

/** Runs the command in a process of its own, as a publisher does. */
function build(...args: string[]) {
  const own = ["--edition", edition(), "--out", out(), "--work", join(folder, "work")];
  const command = ["--import", "tsx", "src/site/main.ts", ...own, ...args];
  const { NODE_ENV: _test, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

/** Every file of the site that is not an asset or a compressed form, with when it was written. */
function written(): Map<string, number> {
  const entries = readdirSync(out(), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name));
  const files = paths.filter((path) => !/\.(br|gz)$|\/assets\//.test(path));
  return new Map(files.map((path) => [path.slice(out().length + 1), statSync(path).mtimeMs]));
}

const read = (file: string) => readFileSync(join(out(), file), "utf8");

describe("a site", () => {
  it("is made whole, left alone when nothing changed, and follows its edition when something did", () => {
    publish(flood, final, budget);
    const first = build("--url", "https://paper.example/news/");
    expect(first).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("3 stories, 10 lists"),
    });
    const made = written();
    const both = (page: string) => [`${page}.html`, `ar/${page}.html`];
    const pages = ["index", "404", "story/flood", "outlet/wire", "tag/water", "day/2026-11-22"];
    const data = ["edition/stories/flood.json", "edition/lists/all/head.json", "sitemap.xml"];
    for (const file of [...pages.flatMap(both), ...data, "feed.xml", "robots.txt", "icon.svg"]) {
      expect([...made.keys()]).toContain(file);
    }
    const page = read("story/flood.html");
    expect(page).toContain("<title>Headline of flood · Crossread</title>");
    expect(page).toContain("Body of flood");
    expect(page).toContain(`<link rel="canonical" href="https://paper.example/news/story/flood">`);
    expect(page).toContain(`href="/news/tag/water"`);
    expect(read("ar/index.html")).toContain(`href="/news/ar/story/flood"`);
    expect(read("ar/index.html")).toMatch(/<html lang="ar" dir="rtl"/);

    const second = build("--url", "https://paper.example/news/");
    expect(second.stdout).toContain("0 files written and 0 removed");
    expect(written()).toEqual(made);

    publish({ ...flood, headline: "The barrier holds" }, final);
    const third = build("--url", "https://paper.example/news/");
    expect(third.status).toBe(0);
    const now = written();
    expect(read("story/flood.html")).toContain("The barrier holds");
    // Of everything at once: what to search, and what to keep.
    const isIndex = (file: string) => /^(?:search\/|edition\/offline)/.test(file);
    const gone = [...made.keys()].filter((file) => !now.has(file) && !isIndex(file));
    expect(gone.toSorted()).toEqual(
      [
        ...["story/budget", "outlet/echo", "tag/money", "day/2026-11-20"].flatMap(both),
        "edition/stories/budget.json",
        "edition/lists/outlet/echo/head.json",
        "edition/lists/tag/money/head.json",
        "edition/lists/day/2026-11-20/head.json",
      ].toSorted(),
    );
    const isChanged = (file: string) => made.get(file) !== now.get(file) && !isIndex(file);
    const changed = [...now.keys()].filter(isChanged);
    expect(changed.toSorted()).toEqual(
      [
        ...["index", "story/flood", "outlet/wire", "tag/water", "day/2026-11-22"].flatMap(both),
        "edition/stories/flood.json",
        "edition/lists/all/head.json",
        "edition/lists/outlet/wire/head.json",
        "edition/lists/tag/water/head.json",
        "edition/lists/day/2026-11-22/head.json",
        "feed.json",
        "feed.xml",
        "sitemap.xml",
      ].toSorted(),
    );
  }, 180_000);

  it("leaves out a story whose file is broken, names it, and has no list that leads to it", () => {
    publish(flood, final);
    writeFileSync(join(edition(), storyFile("final")), "{");
    const { status, stdout, stderr } = build("--language", "ar");
    expect(status).toBe(0);
    expect(stdout).toContain("1 stories, ");
    expect(stderr).toMatch(/left out: stories\/final\.json: not JSON/);
    expect(existsSync(join(out(), "story/final.html"))).toBe(false);
    expect(read("index.html")).not.toContain("/story/final");
    expect(read("index.html")).toMatch(/<html lang="ar" dir="rtl"/);
    expect(existsSync(join(out(), "ar"))).toBe(false);
    expect(existsSync(join(out(), "sitemap.xml"))).toBe(false);
  }, 120_000);
});

describe("the command", () => {
  /** Runs it in this process: what is refused is refused before anything is built. */
  async function run(...args: string[]) {
    const said = { out: "", err: "" };
    const status = await runCommand(args, {
      out: (text) => (said.out += text),
      err: (text) => (said.err += text),
    });
    return { status, ...said };
  }

  it.each([
    [["--nothing"], /--nothing/],
    [["extra"], /extra/],
    [["--out", "/"], /--out/],
    [["--url", "paper.example"], /--url: not an http/],
    [["--url", "ftp://paper.example/"], /--url: not an http/],
    [["--language", "tlh"], /--language: the interface has no tlh/],
    [["--time-zone", "Mars/Olympus"], /--time-zone: there is no Mars/],
  ])("refuses %j, with how it is used", async (args, reason) => {
    const { status, err } = await run(...args);
    expect(status).toBe(2);
    expect(err).toMatch(reason);
    expect(err).toContain("Usage:");
  });

  it("says how it is used when asked", async () => {
    expect(await run("--help")).toMatchObject({
      status: 0,
      out: expect.stringContaining("--edition"),
    });
  });

  it.each([
    ["there is none", () => rmSync(edition(), { recursive: true })],
    ["it is cut off", () => writeFileSync(join(edition(), "edition.json"), `{"version":`)],
    ["it is of another format", () => writeFileSync(join(edition(), "edition.json"), "{}")],
  ])("leaves the site as it is when the edition is broken: %s", async (_how, spoil) => {
    publish(flood);
    mkdirSync(out());
    writeFileSync(join(out(), "index.html"), "Yesterday's paper");
    spoil();
    const { status, err } = await run("--edition", edition(), "--out", out());
    expect(status).toBe(1);
    expect(err).toMatch(/^site: .*edition\.json: /);
    expect(readdirSync(out())).toEqual(["index.html"]);
    expect(read("index.html")).toBe("Yesterday's paper");
  });
});
