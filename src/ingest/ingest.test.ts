import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseJsonFeed, parseRssFeed } from "feedsmith";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readEdition } from "../model/edition.ts";
import { storyFile } from "../model/files.ts";
import { parseJson } from "../model/parse.ts";
import { Story } from "../model/story.ts";
import { ingest, type IngestOptions } from "./ingest.ts";

let folder = "";
let said: string[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread-recipe-"));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const now = new Date("2026-11-22T12:00:00Z");
const out = () => join(folder, "edition");

function run(sources: string[], options: Partial<IngestOptions> = {}) {
  return ingest({
    sources,
    out: out(),
    work: join(folder, "work"),
    title: "Paper",
    now,
    capturedAt: now,
    say: (sentence) => said.push(sentence),
    ...options,
  });
}

function source(name: string, content: string | object): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

function feed(title: string, ...items: object[]): object {
  const home_page_url = `https://${title.toLowerCase()}.example/`;
  return { version: "https://jsonfeed.org/version/1.1", title, home_page_url, items };
}

const item = (title: string, rest: object = {}) => ({
  title,
  url: `/${title.replaceAll(" ", "-")}`,
  content_html: `<p>The body of ${title}.</p>`,
  date_published: "2026-11-22T08:00:00Z",
  ...rest,
});

function edition() {
  const text = readFileSync(join(out(), "edition.json"), "utf8");
  return readEdition(JSON.parse(text), "edition.json").edition;
}

function story(headline: string): Story {
  const id = edition().stories.find((each) => each.headline === headline)?.id ?? "";
  const file = storyFile(id);
  return parseJson(Story, readFileSync(join(out(), file), "utf8"), file);
}

const report = () =>
  JSON.parse(readFileSync(join(folder, "work", "report.json"), "utf8")) as {
    sources: { source: string; outcome: string; items: number; notes: string[] }[];
  };

describe("an edition over time", () => {
  it("keeps a revised story under its id, with what it said before", async () => {
    const path = source("a.json", feed("Courier", item("Gate four", { url: "/gate" })));
    await run([path]);
    const { id } = story("Gate four");
    source(
      "a.json",
      feed(
        "Courier",
        item("Gate four failed", { url: "https://www.courier.example/gate/?utm_source=x" }),
      ),
    );
    const later = new Date("2026-11-22T15:00:00Z");
    await run([path], { now: later, capturedAt: later });
    const revised = story("Gate four failed");
    expect(revised.id).toBe(id);
    expect(revised.seenAt).toBe("2026-11-22T12:00:00Z");
    expect(revised.revisions.map(({ seen_at, title }) => [seen_at, title])).toEqual([
      ["2026-11-22T12:00:00Z", "Gate four"],
      ["2026-11-22T15:00:00Z", "Gate four failed"],
    ]);
    expect(edition().stories).toHaveLength(1);
  });

  it("keeps the text of a story that comes as a headline only, and takes the corrected headline", async () => {
    const path = source("a.json", feed("Courier", item("Gate four", { url: "/gate" })));
    await run([path]);
    const bare = item("Gate four failed", { url: "/gate", content_html: "" });
    source("a.json", feed("Courier", bare));
    await run([path]);
    expect(edition().stories).toHaveLength(1);
    const corrected = story("Gate four failed");
    expect(corrected.body).toHaveLength(1);
    expect(corrected.excerpt).toBe("The body of Gate four.");
    expect(corrected.revisions.map(({ title }) => title)).toEqual([
      "Gate four",
      "Gate four failed",
    ]);
  });

  it("keeps the stories that a source gives no more", async () => {
    const path = source("a.json", feed("Courier", item("First")));
    await run([path]);
    source("a.json", feed("Courier", item("Second")));
    await run([path]);
    expect(
      edition()
        .stories.map(({ headline }) => headline)
        .toSorted(),
    ).toEqual(["First", "Second"]);
    await run([path], { fresh: true });
    expect(edition().stories.map(({ headline }) => headline)).toEqual(["Second"]);
  });

  it("is not written again when no source has anything new", async () => {
    const path = source("a.json", feed("Courier", item("First")));
    expect(await run([path])).toMatchObject({ isNew: true, stories: 1 });
    const marked = join(out(), "untouched");
    writeFileSync(marked, "");
    expect(await run([path])).toMatchObject({ isNew: false, stories: 1 });
    expect(readdirSync(out())).toContain("untouched");
    expect(report().sources[0]?.outcome).toBe("unchanged");
    expect(await run([path], { title: "Other" })).toMatchObject({ isNew: true });
  });

  it("is rid of what a killed run had begun", async () => {
    const path = source("a.json", feed("Courier", item("First")));
    mkdirSync(`${out()}.next-999999999-abc/stories`, { recursive: true });
    await run([path]);
    expect(readdirSync(folder).toSorted()).toEqual(["a.json", "edition", "work"]);
  });

  it("comes back when a run was killed while it took its place", async () => {
    const path = source("a.json", feed("Courier", item("First")));
    await run([path]);
    renameSync(out(), `${out()}.replaced-by-crossread`);
    await expect(run([join(folder, "missing.json")])).rejects.toThrow("missing.json");
    expect(edition().stories).toHaveLength(1);
  });
});

describe("stories that could be taken for one another", () => {
  it("stay apart when their addresses differ", async () => {
    const briefing = (url: string) => item("Morning briefing", { url });
    await run([source("a.json", feed("Courier", briefing("/mon"), briefing("/tue")))]);
    expect(edition().stories).toHaveLength(2);
  });

  it("stay apart when their feed gives them all the address of its front page", async () => {
    const items = ["One", "Two", "Three"].map((title) => item(title, { url: "/" }));
    await run([source("a.json", feed("Courier", ...items))]);
    expect(edition().stories).toHaveLength(3);
  });

  it("are joined from two feeds, the newest telling first, each lack filled by the other", async () => {
    const full = feed("Courier", item("Gate four", { url: "/g", tags: [], authors: [] }));
    const rich = feed("Courier", {
      ...item("Gate four", { url: "https://m.courier.example/g?fbclid=1", content_html: "" }),
      tags: ["flood", "Flood"],
      authors: [{ name: "Ada Quill" }],
    });
    await run([source("a.json", full), source("b.json", rich)]);
    expect(edition().stories).toHaveLength(1);
    const joined = story("Gate four");
    expect(joined.body).toHaveLength(1);
    expect(joined).toMatchObject({ tags: ["flood"], authors: ["Ada Quill"] });
  });
});

describe("one bad item", () => {
  it.each([
    ["a language that is none", { language: "en-us-utf8" }],
    ["a picture with a strange address", { image: " javascript:alert(1)" }],
    ["a picture without a host", { image: "//[x" }],
    ["a picture as data", { content_html: `<p>x</p><img src=" data:image/gif;base64,AA">` }],
    ["a date before the calendar", { date_published: "0000-01-01T00:00:00+14:00" }],
    ["a date after it", { date_published: "9999-12-31T23:59:59-10:00" }],
    ["a date that does not exist", { date_published: "2026-02-31T10:00:00Z" }],
    ["a word without end", { content_html: "", content_text: "a".repeat(900_000) }],
    ["a link without a host", { content_html: `<p><a href="https://[">x</a></p>` }],
  ])("with %s does not take the others with it", async (_what, rest) => {
    await run([source("a.json", feed("Courier", item("Bad", rest), item("Good")))]);
    expect(edition().stories.map(({ headline }) => headline)).toContain("Good");
    const bad = edition().stories.find(({ headline }) => headline === "Bad");
    const isDated = bad?.published !== undefined;
    expect(isDated && "date_published" in rest).toBe(false);
  });

  it("publishes no picture that lies outside the publisher's folder of pictures", async () => {
    mkdirSync(join(folder, "pictures"));
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"/>`;
    source("secret.svg", svg);
    const items = ["../secret.svg", "secret.svg", ` file://${folder}/secret.svg`].map(
      (image, index) => item(`Story ${index}`, { image }),
    );
    await run([source("a.json", feed("Courier", ...items))], {
      pictures: join(folder, "pictures"),
    });
    expect(readdirSync(join(out(), "pictures"))).toEqual([]);
    expect(edition().stories).toHaveLength(3);
  });
});

describe("a list of sources", () => {
  it("names outlet, language and section, and reports the source that fails", async () => {
    source("a.json", feed("Feed title", item("First")));
    const list = source("sources.json", {
      sources: [
        { from: "a.json", outlet: "The Courier", language: "ar", section: "Flood" },
        { from: "missing.xml" },
      ],
    });
    await run([list]);
    expect(edition().stories[0]).toMatchObject({
      outlet: { id: "the-courier", name: "The Courier" },
      language: "ar",
      tags: ["Flood"],
    });
    expect(report().sources.map(({ outcome }) => outcome)).toEqual(["read", "failed"]);
    expect(report().sources[1]?.notes.join()).toContain("missing.xml");
  });

  it("may be OPML, whose groups become tags", async () => {
    source("a.json", feed("Courier", item("First")));
    const list = source(
      "list.opml",
      `<opml version="2.0"><body><outline text="Harbour"><outline text="The Courier" xmlUrl="a.json"/></outline></body></opml>`,
    );
    await run([list]);
    expect(edition().stories[0]).toMatchObject({
      tags: ["Harbour"],
      outlet: { name: "The Courier" },
    });
  });

  it("may be a folder", async () => {
    mkdirSync(join(folder, "feeds"));
    source("feeds/a.json", feed("A", item("First")));
    source("feeds/b.json", feed("B", item("Second")));
    await run([join(folder, "feeds")]);
    expect(edition().outlets).toHaveLength(2);
  });

  it("of which none can be used leaves the edition as it was", async () => {
    await run([source("a.json", feed("A", item("First")))]);
    const list = source("sources.json", { sources: [{ from: "no.xml" }] });
    await expect(run([list])).rejects.toThrow("no source could be used");
    expect(edition().stories).toHaveLength(1);
  });
});

describe("sources on the web", () => {
  it("are fetched, and asked next time only whether they changed", async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      if (request.url === "/robots.txt") return void response.writeHead(404).end();
      asked.push(request.headers["if-none-match"]);
      if (request.headers["if-none-match"] === '"1"') return void response.writeHead(304).end();
      response.writeHead(200, { etag: '"1"', "content-type": "application/rss+xml" });
      response.end(
        `<rss version="2.0"><channel><title>Courier</title><item><title>First</title><link>https://courier.example/1</link></item></channel></rss>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`;
    try {
      expect(await run([address], { allowPrivate: true })).toMatchObject({
        isNew: true,
        stories: 1,
      });
      expect(await run([address], { allowPrivate: true })).toMatchObject({
        isNew: false,
        stories: 1,
      });
      expect(asked).toEqual([undefined, '"1"']);
      await expect(run([address])).rejects.toThrow(/not in the public internet/);
    } finally {
      server.close();
    }
  });
});

describe("what is written for other readers", () => {
  it("is a JSON Feed and an RSS feed with whole bodies, in which text stays text", async () => {
    const evil = `<script>alert(1)</script>`;
    const items = [
      item(`Gate <four> & "five"`, { content_html: "", content_text: evil, url: "/gate" }),
      item("Other", {
        content_html: `<p>Read <a href="https://a.example/?a=1&amp;b=2">this</a></p>`,
      }),
    ];
    await run([source("a.json", feed("Courier", ...items))], { site: "https://paper.example/" });
    const json = parseJsonFeed(readFileSync(join(out(), "feed.json"), "utf8"));
    const rss = parseRssFeed(readFileSync(join(out(), "feed.xml"), "utf8"));
    for (const titles of [
      json.items?.map(({ title }) => title),
      rss.items?.map(({ title }) => title),
    ]) {
      expect(titles).toContain(`Gate <four> & "five"`);
    }
    const bodies = [
      json.items?.map(({ content_html }) => content_html).join(""),
      rss.items?.map(({ content }) => content?.encoded).join(""),
    ];
    for (const body of bodies) {
      expect(body).toContain("&lt;script&gt;");
      expect(body).not.toContain("<script");
      expect(body).toContain(`<a href="https://a.example/?a=1&amp;b=2">this</a>`);
    }
    const ids = edition().stories.map(({ id }) => `https://paper.example/story/${id}`);
    expect(rss.items?.map(({ link }) => link)).toEqual(ids);
    // Where a build of the site puts it: at the root.
    expect(json.feed_url).toBe("https://paper.example/feed.json");
  });

  it("is a report that names each source, with every word of it as text", async () => {
    await run([
      source("a.json", feed("Courier", item("Good"), { content_text: "<b>no title</b>" })),
    ]);
    const page = readFileSync(join(folder, "work", "report.html"), "utf8");
    expect(page).toContain("a.json");
    expect(page).not.toContain("<b>");
    expect(report().sources[0]?.notes.join()).toMatch(/left out: items\[1\]/);
  });
});
