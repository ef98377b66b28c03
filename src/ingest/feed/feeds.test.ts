import { describe, expect, it } from "vitest";
import { ALL, atomOf, headlinesOf, readText, rssOf, storiesOf } from "./feeds.testing.ts";

const gate = { at: "2026-11-22T06:30:00Z" };
const paragraph = (...spans: object[]) => ({ type: "paragraph", spans });

describe("a feed of any format", () => {
  it.each(Object.entries(ALL))("%s gives each item as a story of its outlet", (_name, text) => {
    const [first, second] = storiesOf(text);
    expect(readText(text).leftOut).toEqual([]);
    expect(first).toMatchObject({ outlet: "Harbour Post", outletUrl: "https://paper.example/" });
    expect(first?.published).toMatchObject(gate);
    expect(first?.url).toMatch(/^https:\/\/(?:paper|other)\.example\/gate$/);
    expect(second?.headline).toBe("Ferries are late");
    expect(second?.published).toBeUndefined();
  });

  it("gives authors, tags, picture, language and the longest body", () => {
    expect(storiesOf(ALL.RSS)[0]).toMatchObject({
      authors: ["Ada Quill"],
      tags: ["Flood", "__proto__"],
      language: "en-gb",
      picture: { src: "https://paper.example/gate.jpg" },
      body: [paragraph({ text: "The gate " }, { text: "failed", em: true }, { text: "." })],
    });
  });

  it("tells when a story was published, not when it was changed", () => {
    expect(storiesOf(ALL.ATOM)[0]?.published).toEqual({ ...gate, precision: "second" });
  });

  it("reads the escaped and the encoded texts of Atom 0.3", () => {
    const [first, second] = storiesOf(ALL.ATOM_03);
    expect(first?.body[0]).toMatchObject({ spans: [{}, { text: "failed", em: true }, {}] });
    expect(second?.body).toEqual([paragraph({ text: "By an hour." })]);
  });

  it("takes plain text of a JSON Feed as text, never as HTML", () => {
    const [first] = storiesOf(ALL.JSON_FEED);
    expect(first?.body).toEqual([
      paragraph({ text: "1 < 2 & <b>so</b> on." }),
      paragraph({ text: "The end." }),
    ]);
    expect(first?.authors).toEqual(["Ada Quill"]);
  });
});

describe("a headline", () => {
  it.each([
    ["AT&amp;T", "AT&T"],
    ["&lt;b&gt; is bold", "<b> is bold"],
    ["AT&amp;amp;T", "AT&amp;T"],
    ["<![CDATA[Q&A <1>]]>", "Q&A <1>"],
    ["Caf&eacute; &#8217; &#x2019;", "Café ’ ’"],
    ["Fish & chips", "Fish & chips"],
    [" two\n lines ", "two lines"],
  ])("that stands as %s in RSS is shown as %s", (xml, shown) => {
    expect(headlinesOf(rssOf(`<item><title>${xml}</title></item>`))).toEqual([shown]);
  });

  it.each([
    [`type="html">&lt;b&gt;Q&amp;amp;A&lt;/b&gt;`, "Q&A"],
    [`type="html">&amp;lt;b&gt;`, "<b>"],
    [`type="text">&lt;b&gt;`, "<b>"],
    [
      `type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Q&amp;A <b>&lt;x&gt;</b></div>`,
      "Q&A <x>",
    ],
  ])("that stands as %s in Atom is shown as %s", (xml, shown) => {
    expect(headlinesOf(atomOf(`<entry><title ${xml}</title></entry>`))).toEqual([shown]);
  });

  it("that is missing is not invented: the item is left out by name", () => {
    const text = rssOf(
      "<item><title>One</title></item>",
      "<item><link>/two</link><description>Words.</description></item>",
    );
    expect(headlinesOf(text)).toEqual(["One"]);
    expect(readText(text).leftOut).toEqual(["items[1]: title missing (https://paper.example/two)"]);
  });

  it("is the beginning of the text where no item of the feed has one", () => {
    const long = "word ".repeat(40);
    const text = rssOf(
      "<item><description>&lt;p&gt;Just &lt;b&gt;now&lt;/b&gt;.&lt;/p&gt;</description></item>",
      `<item><description>${long}</description></item>`,
    );
    const [short, cut] = headlinesOf(text);
    expect(short).toBe("Just now…");
    expect(cut).toMatch(/^(?:word ){10,}word…$/);
  });
});

describe("a name", () => {
  it.each([
    ["ada@paper.example (Ada Quill)", ["Ada Quill"]],
    ["Ada Quill &lt;ada@paper.example&gt;", ["Ada Quill"]],
    ["ada@paper.example", []],
    ["Ada Quill", ["Ada Quill"]],
  ])("given as %s shows no e-mail address", (author, names) => {
    const [story] = storiesOf(rssOf(`<item><title>One</title><author>${author}</author></item>`));
    expect(story?.authors).toEqual(names);
    const item = `<item><title>One</title><dc:creator>${author}</dc:creator></item>`;
    expect(storiesOf(rssOf(item))[0]?.authors).toEqual(names);
  });
});

describe("the address of a story", () => {
  const urlOf = (fields: string) =>
    storiesOf(rssOf(`<item><title>One</title>${fields}</item>`))[0]?.url;

  it("is its link, else a guid that is one", () => {
    expect(urlOf("<link>/a</link><guid>https://paper.example/b</guid>")).toMatch(/\/a$/);
    expect(urlOf("<guid>https://paper.example/b</guid>")).toMatch(/\/b$/);
    expect(urlOf(`<guid isPermaLink="false">https://paper.example/b</guid>`)).toBeUndefined();
    expect(urlOf("<guid isPermaLink='false'>b</guid>")).toBeUndefined();
  });

  it("is the outlet's own where a service put its own in between", () => {
    const fields =
      "<link>https://feedproxy.example/1</link><feedburner:origLink>https://paper.example/1?a=1&amp;b=2</feedburner:origLink>";
    expect(urlOf(fields)).toBe("https://paper.example/1?a=1&b=2");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " \u0001javascript:alert(1)",
    "java&#10;script:alert(1)",
    "java&#x09;script:alert(1)",
    "&#106;avascript:alert(1)",
    "&amp;#106;avascript:alert(1)//",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
  ])("is never %j", (link) => {
    const url = urlOf(`<link>${link}</link>`);
    expect(url ?? "https://paper.example/").toMatch(/^https:\/\/paper\.example\//);
    const description = `<description><![CDATA[<a href="${link}">x</a>]]></description>`;
    const [story] = storiesOf(rssOf(`<item><title>One</title>${description}</item>`));
    expect(JSON.stringify(story?.body)).not.toMatch(/"href":"(?!https:\/\/paper\.example\/)/);
  });

  it("is relative to the nearest xml:base", () => {
    const text = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://a.example/x/"><title>A</title>
<entry xml:base="y/"><title>One</title><link href="z"/><content type="html" xml:base="body/">&lt;a href="w"&gt;w&lt;/a&gt;</content></entry></feed>`;
    const [story] = storiesOf(text);
    expect(story?.url).toBe("https://a.example/x/y/z");
    expect(story?.body).toEqual([paragraph({ text: "w", href: "https://a.example/x/y/body/w" })]);
  });
});

describe("a date that cannot be read", () => {
  it("gives none, and the publisher is told", () => {
    const text = rssOf("<item><title>One</title><pubDate>31 Feb 2026 10:00</pubDate></item>");
    expect(storiesOf(text)[0]?.published).toBeUndefined();
    expect(readText(text).leftOut).toEqual([
      "items[0]: date that cannot be read: 31 Feb 2026 10:00",
    ]);
  });
});

describe("a broken feed", () => {
  const whole = ["Gate four fails", "Ferries are late"];

  it.each([
    ["bare ampersands", ALL.RSS.replace("Short.", "Fish & chips &nope;")],
    ["an item that is never closed", ALL.RSS.replace("</item>", "")],
    ["a title that is never closed", ALL.RSS.replace("</title><link>/gate", "<link>/gate")],
    ["no end", ALL.RSS.replace(/<\/item>\s*<\/channel>[^]*$/, "")],
    ["undeclared prefixes", ALL.RSS.replaceAll(/ xmlns:\w+="[^"]*"/g, "")],
    ["a warning before it", `<br />\n<b>Warning</b>: no such file\n${ALL.RSS}`],
    ["text behind it", `${ALL.RSS}<!-- cached --><script>x</script>`],
    [
      "upper-case tags",
      ALL.RSS.replaceAll(/<(\/?)(item|title|link|rss|channel)\b/g, (tag) => tag.toUpperCase()),
    ],
    [
      "a prefix on every tag",
      ALL.ATOM.replaceAll(/<(\/?)(?=[a-z])(?!div|p|em)/g, "<$1atom:").replace(
        "xmlns=",
        "xmlns:atom=",
      ),
    ],
    ["a comment first", `<!-- <rss> -->\n<?xml-stylesheet href="x"?>${ALL.ATOM}`],
    ["items outside its channel", ALL.RSS.replace("<item>", "</channel><item>")],
    ["an element called __proto__", ALL.RSS.replace("<item>", "<item><__proto__>x</__proto__>")],
    ["NULs", ALL.RSS.replaceAll("\n", "\n\0")],
  ])("with %s still gives its stories", (_what, text) => {
    expect(headlinesOf(text).map((each) => each.replace(/[<>]/g, ""))).toEqual(whole);
  });
});
