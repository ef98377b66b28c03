import { describe, expect, it } from "vitest";
import { readSourcesFile } from "./sourcesFile.ts";

const OPML = `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="Lebanon &amp; region">
<outline type="rss" text="ignored" title="Q&amp;A Post" xmlUrl="https://a.example/feed?x=1&amp;y=2" language="ar_LB" category="World" crossreadFullPage="true"/>
</outline></outline>
<outline text="Loose" xmlUrl="feeds/loose.xml"/><outline text="A note"/></body></opml>`;

describe("a list of sources", () => {
  it("in OPML gives each outline with its groups and what is said of it", () => {
    expect(readSourcesFile(OPML)).toEqual([
      {
        url: "https://a.example/feed?x=1&y=2",
        groups: ["News", "Lebanon & region"],
        outlet: "Q&A Post",
        language: "ar-LB",
        section: "World",
        fullPage: true,
      },
      { url: "feeds/loose.xml", groups: [], outlet: "Loose" },
    ]);
  });

  it.each([
    ["is cut off", OPML.slice(0, OPML.indexOf('<outline text="A note'))],
    ["has stray signs", OPML.replace("Mine", "You & <me")],
  ])("in OPML that %s still gives its sources", (_what, text) => {
    expect(readSourcesFile(text)).toHaveLength(2);
  });

  it("in JSON gives each source", () => {
    const sources = [
      { from: "feeds" },
      { from: "https://a.example/", outlet: "A", fullPage: true },
    ];
    expect(readSourcesFile(JSON.stringify({ sources }))).toEqual([
      { url: "feeds", groups: [] },
      { url: "https://a.example/", groups: [], outlet: "A", fullPage: true },
    ]);
  });

  it.each([
    [{ sources: [{ from: "a" }, { outlet: "B" }] }, "mine.json: sources[1].from"],
    [{ sources: [{ from: "a", fullPage: "yes" }] }, "mine.json: sources[0].fullPage"],
    [{ sources: [{ from: "a", fullpage: true }] }, "mine.json: sources[0].fullpage"],
    [{}, "mine.json: sources"],
  ])("that is wrong is named by its field: %j", (content, message) => {
    expect(() => readSourcesFile(JSON.stringify(content), "mine.json")).toThrow(message);
  });

  it("that is too broken to be read says so", () => {
    expect(() => readSourcesFile("<opml>")).toThrow("too broken");
  });
});
