import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bodyText } from "../model/block.ts";
import { readEdition } from "../model/edition.ts";
import { storyFile } from "../model/files.ts";
import { parseJson } from "../model/parse.ts";
import { Story } from "../model/story.ts";
import { runCommand } from "./cli.ts";

const SEED = "../shared/seed/daily8-us-china-trade-talks.txt";
const CAPTURED_AT = "2026-11-22T12:00:00Z";

// Each test starts the program up to three times, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread-ingest-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const out = () => join(folder, "edition");

/** Runs the command as a publisher would. */
async function ingest(...args: string[]) {
  let [stdout, stderr] = ["", ""];
  const status = await runCommand([...args, "--work", join(folder, "work")], {
    out: { write: (text) => (stdout += text) },
    err: { write: (text) => (stderr += text) },
    isTerminal: false,
  });
  return { stdout, stderr, status };
}

function source(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function feed(title: string, ...items: object[]): object {
  const home_page_url = `https://${title.toLowerCase()}.example/`;
  return {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url,
    language: "en",
    items,
  };
}

const flood = {
  id: "1",
  url: "/flood?utm=1",
  title: "Flood barrier fails at Kettle Reach",
  content_html: "<p>The barrier at Kettle Reach <em>failed</em>.</p><script>x()</script>",
  date_published: "2026-11-22T10:30:00+02:00",
  authors: [{ name: "Ada Quill" }],
  tags: ["#Flood", "Kettle Reach"],
};

function editionAt(path: string) {
  const text = readFileSync(join(path, "edition.json"), "utf8");
  const { edition, leftOut } = readEdition(JSON.parse(text), "edition.json");
  expect(leftOut).toEqual([]);
  return edition;
}

function storyAt(path: string, id: string): Story {
  return parseJson(Story, readFileSync(join(path, storyFile(id)), "utf8"), id);
}

function bytesOf(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(path.length), readFileSync(file, "base64")];
    }),
  );
}

describe("npm run ingest", () => {
  it("makes an edition of a JSON Feed", async () => {
    const path = source("courier.json", feed("Courier", flood));
    const { stdout, status } = await ingest(
      path,
      "--out",
      out(),
      "--captured-at",
      CAPTURED_AT,
      "--title",
      "Paper",
    );
    expect(stdout).toContain("1 story from 1 outlet");
    expect(status).toBe(0);
    const edition = editionAt(out());
    expect(edition).toMatchObject({ title: "Paper", updatedAt: CAPTURED_AT });
    const [card] = edition.stories;
    expect(card).toMatchObject({
      headline: flood.title,
      url: "https://courier.example/flood?utm=1",
      excerpt: "The barrier at Kettle Reach failed.",
      outlet: { id: "courier", name: "Courier", url: "https://courier.example/" },
      published: { at: "2026-11-22T08:30:00Z", precision: "second" },
      authors: ["Ada Quill"],
      tags: ["Flood", "Kettle Reach"],
      language: "en",
    });
    expect(storyAt(out(), card?.id ?? "").body).toEqual([
      {
        type: "paragraph",
        spans: [
          { text: "The barrier at Kettle Reach " },
          { text: "failed", em: true },
          { text: "." },
        ],
      },
    ]);
  });

  it("gives a story whose date cannot be read no date", async () => {
    const items = ["yesterday", "2026-13-45T00:00:00Z", "22/11/2026", ""].map(
      (date_published, index) => ({
        title: `Story ${index}`,
        date_published,
      }),
    );
    await ingest(
      source("a.json", feed("A", ...items)),
      "--out",
      out(),
      "--captured-at",
      CAPTURED_AT,
    );
    expect(editionAt(out()).stories.map(({ published }) => published)).toEqual(
      items.map(() => undefined),
    );
  });

  it("leaves out an item without a title, and says which", async () => {
    const path = source("a.json", feed("A", { content_text: "no title" }, flood));
    const { stderr, status } = await ingest(path, "--out", out(), "--captured-at", CAPTURED_AT);
    expect(stderr).toContain("a.json: left out: items[0]: title");
    expect(status).toBe(0);
    expect(editionAt(out()).stories).toHaveLength(1);
  });

  it("relates the stories of several outlets, and joins one that two sources give", async () => {
    const other = {
      ...flood,
      id: "2",
      url: "/b",
      title: "Kettle Reach barrier failed in flood, report says",
    };
    const far = { title: "Town win the cup final", content_text: "A late goal.", url: "/cup" };
    const paths = [
      source("a.json", feed("Courier", flood, far)),
      source("b.json", feed("Standard", other)),
      source("c.json", feed("Courier", { ...flood, content_html: "" })),
    ];
    await ingest(...paths, "--out", out(), "--captured-at", CAPTURED_AT);
    const { stories } = editionAt(out());
    expect(stories).toHaveLength(3);
    const id = stories.find(({ headline }) => headline === flood.title)?.id ?? "";
    const story = storyAt(out(), id);
    expect(story.related.map((link) => link.story.headline)).toEqual([other.title]);
    expect(bodyText(story.body)).toEqual(["The barrier at Kettle Reach failed."]);
  });

  it("writes the same bytes for the same sources in any order", async () => {
    const paths = [
      source("a.json", feed("Courier", flood)),
      source("b.json", feed("Standard", { ...flood, url: "/s" })),
      source("c.json", feed("Courier", { ...flood, authors: [] })),
    ];
    await ingest(...paths, "--out", join(folder, "one"), "--captured-at", CAPTURED_AT);
    await ingest(...paths.toReversed(), "--out", join(folder, "two"), "--captured-at", CAPTURED_AT);
    expect(bytesOf(join(folder, "one"))).toEqual(bytesOf(join(folder, "two")));
  });

  it("publishes pictures that lie beside a feed in several sizes, and says which it could not", async () => {
    source("gate.svg", `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="500"/>`);
    const items = [
      { ...flood, image: "gate.svg" },
      { title: "Other", image: "missing.png" },
    ];
    const { stderr } = await ingest(
      source("a.json", feed("A", ...items)),
      "--pictures",
      folder,
      "--out",
      out(),
      "--captured-at",
      CAPTURED_AT,
    );
    expect(stderr).toContain(`"Other": picture left out`);
    const picture = editionAt(out()).stories.find(
      ({ headline }) => headline === flood.title,
    )?.picture;
    expect(picture).toMatchObject({ width: 1000, height: 500 });
    expect(picture?.sources.map(({ width }) => width)).toEqual([480, 960, 1000]);
    for (const { src } of picture?.sources ?? []) expect(existsSync(join(out(), src))).toBe(true);
  });

  it("says that it guessed when a source was captured", async () => {
    const { stderr } = await ingest(source("a.json", feed("A", flood)), "--out", out());
    expect(stderr).toContain("a.json: capture time guessed from the file's date");
  });
});

describe("a source that cannot be used", () => {
  it.each([
    [
      "text that is no capture",
      "plain.txt",
      "Just some words\n",
      "neither a feed, nor an article page",
    ],
    [
      "JSON that is no feed",
      "other.json",
      `{"version": "2"}`,
      "version: expected a JSON Feed version",
    ],
    ["JSON that is cut off", "cut.json", `{"version": "https://jsonf`, "not JSON"],
    ["a feed without items", "empty.json", JSON.stringify({ ...feed("A"), items: 7 }), "items"],
  ])(
    "%s stops the run, is named, and leaves the old edition as it was",
    async (_what, name, text, reason) => {
      await ingest(
        source("good.json", feed("A", flood)),
        "--out",
        out(),
        "--captured-at",
        CAPTURED_AT,
      );
      const before = bytesOf(out());
      const { stderr, status } = await ingest(source(name, text), "--out", out());
      expect(status).toBe(1);
      expect(stderr).toContain(name);
      expect(stderr).toContain(reason);
      expect(bytesOf(out())).toEqual(before);
      expect(readdirSync(folder).toSorted()).toEqual(
        ["edition", "good.json", name, "work"].toSorted(),
      );
    },
  );

  it("that is missing is named", async () => {
    const { stderr, status } = await ingest(join(folder, "nothing.json"), "--out", out());
    expect(status).toBe(1);
    expect(stderr).toMatch(/nothing\.json: .*no such file/i);
    expect(existsSync(out())).toBe(false);
  });
});

describe("a folder that is not an edition", () => {
  it("is not replaced", async () => {
    const path = source("a.json", feed("A", flood));
    const { stderr, status } = await ingest(path, "--out", folder, "--captured-at", CAPTURED_AT);
    expect(status).toBe(1);
    expect(stderr).toContain("is not an edition");
    expect(existsSync(path)).toBe(true);
  });
});

describe("a command that is not complete", () => {
  it.each([
    [["--out", "x"], "no source given"],
    [["a.json"], "no --out given"],
    [["a.json", "--out", "x", "--captured-at", "soon"], "not an ISO time"],
    [["a.json", "--out", "x", "--fast"], "--fast"],
  ])("%j is explained", async (args, reason) => {
    const { stderr, status } = await ingest(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(reason);
    expect(stderr).toContain("Usage: npm run ingest");
  });
});

describe("the captured Daily8 page", () => {
  it.skipIf(!existsSync(SEED))(
    "becomes an edition (skipped when ../shared is not here)",
    async () => {
      const { status } = await ingest(
        SEED,
        "--out",
        out(),
        "--captured-at",
        "2025-08-04T14:00:00Z",
      );
      expect(status).toBe(0);
      const { stories } = editionAt(out());
      expect(stories).toHaveLength(4);
      const main = stories.find(({ headline }) => headline.startsWith("US-China Trade Talks"));
      const story = storyAt(out(), main?.id ?? "");
      expect(story.body).toHaveLength(11);
      expect(
        story.related.map(({ story: { outlet, published } }) => [
          outlet?.name,
          published?.at,
          published?.precision,
        ]),
      ).toEqual([
        ["LBCI", "2025-08-04T12:00:00Z", "hour"],
        ["Nahar Net", "2025-08-04T10:00:00Z", "hour"],
        ["Cedar News", "2025-08-02T14:00:00Z", "day"],
      ]);
      for (const link of story.related) expect(storyAt(out(), link.story.id).body).toHaveLength(1);
      expect(story.related.map(({ reason }) => reason.kind)).toEqual(["given", "given", "given"]);
      const all = Object.values(bytesOf(out())).map((bytes) =>
        Buffer.from(bytes, "base64").toString(),
      );
      expect(all.join()).not.toMatch(
        /Hashtags|AI Features|Daily8|No comments yet|Related Articles/,
      );
    },
  );
});
