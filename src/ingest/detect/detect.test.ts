import { describe, expect, it } from "vitest";
import { ALL } from "../feed/feeds.testing.ts";
import { detect } from "./detect.ts";

describe("what a source is, told by its content", () => {
  it.each([
    ["rss", ALL.RSS],
    ["atom", ALL.ATOM],
    ["atom", ALL.ATOM_03],
    ["rdf", ALL.RDF],
    ["cdf", ALL.CDF],
    ["jsonfeed", ALL.JSON_FEED],
    ["jsonfeed", "\uFEFF \n{}"],
    ["rss", "\n\n <RSS version='0.91'><CHANNEL/></RSS>"],
    ["rss", `<!-- <html> --><?pi <feed> ?><!DOCTYPE rss [<!ENTITY a "<html>">]><rss>`],
    ["rss", "<br />\n<b>Warning</b>: include failed\n<rss version='2.0'>"],
    ["rss", "<channel><title>x</title><item>"],
    ["atom", "<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>"],
    ["opml", `<?xml version="1.0"?><opml version="2.0"><body/></opml>`],
    ["html", "<!doctype html><title>x</title><p>About <rss> feeds"],
    ["html", "<html><body><feed></feed></body></html>"],
    ["html", "<p>Hello"],
    [undefined, "Just some words\n"],
    [undefined, ""],
    [undefined, "1 < 2 and 3 > 2"],
    [undefined, "<svg><title>x</title></svg>"],
  ])("%s for %j", (format, text) => {
    expect(detect(text)).toBe(format);
  });
});
