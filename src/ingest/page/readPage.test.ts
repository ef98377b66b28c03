import { describe, expect, it } from "vitest";
import type { SourceStory } from "../sourceStory.ts";
import { articleAround, PROSE } from "./hostilePages.testing.ts";
import { readPage } from "./readPage.ts";

const address = "https://courier.example/2026/gate-four";

/** The story of an article's page with this in its head. */
function storyWith(head: string, extra = "", at: string | undefined = address): SourceStory {
  const [only] = readPage(articleAround(extra, head), at).stories;
  if (!only) throw new Error("a page holds one story");
  return only.story;
}

const described = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", ...thing })}</script>`;

describe("an article's page is read as one story", () => {
  it("with its headline, body and address, and nothing that the page does not say", () => {
    expect(storyWith("")).toEqual({
      headline: "Gate four would not close",
      body: [
        { type: "paragraph", spans: [{ text: PROSE.trim() }] },
        { type: "paragraph", spans: [{ text: PROSE.trim() }] },
      ],
      authors: [],
      tags: [],
      url: address,
      language: "en",
    });
  });

  it("that has no related stories and leaves nothing out", () => {
    const { stories, leftOut } = readPage(articleAround(""), address);
    expect([stories.length, stories[0]?.related, leftOut]).toEqual([1, [], []]);
  });

  it.each([
    ["Gate four would not close - Harbour Post", "Harbour Post"],
    ["Gate four would not close | harbour post", "Harbour Post"],
    ["Harbour Post » Gate four would not close", "Harbour Post"],
    ["Gate four would not close – Courier", undefined],
    ["Gate four would not close | News | Harbour Post", "Harbour Post"],
  ])("whose headline is without the outlet's name: %s", (title, outlet) => {
    const head = `<meta property="og:title" content="${title}">
      ${outlet ? `<meta property="og:site_name" content="${outlet}">` : ""}`;
    expect(storyWith(head).headline).toBe("Gate four would not close");
  });

  it("whose headline keeps a dash and a colon of its own", () => {
    const title = "Flood: one gate - three keepers";
    const html = `<title>${title}</title><meta property="og:title" content="${title}"><p>${PROSE}</p><p>${PROSE}</p>`;
    expect(readPage(html, address).stories[0]?.story.headline).toBe(title);
  });

  it.each([
    ['<meta property="og:site_name" content="Harbour Post">', "Harbour Post"],
    ['<meta name="application-name" content="Harbour Post | News and sport">', "Harbour Post"],
    [described({ publisher: { name: "Harbour &amp; Post" } }), "Harbour & Post"],
    [described({ publisher: "Harbour Post" }), "Harbour Post"],
    ['<meta property="og:site_name" content="http://www.harbour.example">', "harbour.example"],
    ['<meta name="twitter:site" content="@harbourpost">', undefined],
    ['<meta name="application-name" content="Gate four would not close">', undefined],
  ])("whose outlet is named by %s or not at all", (head, outlet) => {
    expect(storyWith(head).outlet).toBe(outlet);
  });

  it("whose outlet may be named elsewhere on the page", () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", "@id": "#post", name: "Harbour Post" },
        {
          "@type": ["Thing", "NewsArticle"],
          publisher: { "@id": "#post" },
          author: { "@id": "#ada" },
        },
        { "@type": "Person", "@id": "#ada", name: "Ada Quill" },
      ],
    };
    const head = `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;
    expect(storyWith(head)).toMatchObject({ outlet: "Harbour Post", authors: ["Ada Quill"] });
  });

  it.each([
    ['<meta name="author" content="By Ada Quill and Bo Reed">', ["Ada Quill", "Bo Reed"]],
    ['<meta name="author" content="بقلم آدا كويل">', ["آدا كويل"]],
    ['<meta property="article:author" content="https://social.example/ada">', []],
    ['<meta name="author" content="ada@harbour.example">', []],
    ['<meta name="author" content="Ada Quill, Jr., MD">', ["Ada Quill, Jr"]],
    [described({ author: [{ name: "Ada Quill" }, { name: "ada quill" }] }), ["ada quill"]],
    [
      described({
        author: { name: "Ada has written about water for thirty years, and lives by it" },
      }),
      [],
    ],
    [
      '<meta property="og:site_name" content="Harbour Post"><meta name="author" content="Harbour Post">',
      [],
    ],
  ])("whose authors are names: %s", (head, authors) => {
    expect(storyWith(head).authors).toEqual(authors);
  });

  it.each([
    [
      '<meta property="article:published_time" content="2026-11-22T08:30:00+02:00">',
      "2026-11-22T06:30:00Z second",
    ],
    [described({ datePublished: "2026-11-22T06:30:00.250Z" }), "2026-11-22T06:30:00Z second"],
    [described({ datePublished: "2026-11-22" }), "2026-11-22T00:00:00Z day"],
    ['<meta itemprop="datePublished" content="2026-11-22 06:30:00">', "2026-11-22T00:00:00Z day"],
    ['<meta property="article:published_time" content="yesterday">', "undefined undefined"],
    ['<meta property="article:published_time" content="2026-02-31">', "undefined undefined"],
    [
      '<meta property="article:modified_time" content="2026-11-22T08:30:00Z">',
      "undefined undefined",
    ],
  ])("whose time is as exact as the page gives it: %s", (head, time) => {
    const { published } = storyWith(head);
    expect(`${published?.at} ${published?.precision}`).toBe(time);
  });

  it.each([
    [
      '<meta property="article:tag" content="#flood"><meta property="article:tag" content="Gates, locks">',
      ["flood", "Gates, locks"],
    ],
    ['<meta name="news_keywords" content="flood, harbour; Flood">', ["flood", "harbour"]],
    [described({ keywords: "فيضان، مرفأ" }), ["فيضان", "مرفأ"]],
    [described({ keywords: ["type:article", "flood", "section=news", "null"] }), ["flood"]],
    [
      `<meta name="keywords" content="${Array.from({ length: 40 }, (_, i) => `word${i}`).join(",")}">`,
      [],
    ],
  ])("whose tags are what it is about: %s", (head, tags) => {
    expect(storyWith(head).tags).toEqual(tags);
  });

  it.each([
    [
      '<meta property="og:image" content="/gate.jpg"><meta property="og:image:alt" content="The gate"><meta property="og:image:width" content="1200">',
      { src: "https://courier.example/gate.jpg", alt: "The gate", width: 1200 },
    ],
    [
      `<meta property="og:image" content="/img/logo.png">${described({ image: [{ url: "https://c.example/1.jpg", height: "600" }] })}`,
      { src: "https://c.example/1.jpg", alt: "", height: 600 },
    ],
    ['<meta property="og:image" content="https://c.example/default-share.png">', undefined],
  ])("whose lead picture is a picture: %s", (head, picture) => {
    expect(storyWith(head).picture).toEqual(picture);
  });

  it.each([
    ["https://courier.example/gate", "https://courier.example/gate"],
    ["/gate?utm_source=x&id=4", "https://courier.example/gate?id=4"],
    ["https://www.courier.example/gate", "https://www.courier.example/gate"],
    ["https://other.example/gate", address],
    ["https://courier.example/", address],
    ["javascript:alert(1)", address],
  ])("whose canonical address %s is believed on its own site only", (href, url) => {
    expect(storyWith(`<link rel="canonical" href="${href}">`).url).toBe(url);
  });

  it("whose page for phones is known by the page that it is a copy of", () => {
    const copy =
      "https://courier-example.cdn.ampproject.org/c/s/courier.example/2026/gate-four/amp?usqp=1";
    expect(storyWith("", "", copy).url).toBe("https://courier.example/2026/gate-four/");
  });

  it("whose addresses are relative to the page's base", () => {
    const { body } = storyWith('<base href="/en/">', '<p>See <a href="more">more of it</a>.</p>');
    expect(JSON.stringify(body)).toContain("https://courier.example/en/more");
  });

  it("whose language is none that its letters contradict", () => {
    const html = `<html lang="en"><title>بوابة</title><body><p>${"انهارت البوابة الرابعة عند الفجر، ".repeat(40)}`;
    expect(readPage(html, address).stories[0]?.story.language).toBeUndefined();
    const said = html.replace("<title>", '<meta property="og:locale" content="ar_LB"><title>');
    expect(readPage(said, address).stories[0]?.story.language).toBe("ar-LB");
  });

  it("whose text for machines is not shown where the page asks for payment", () => {
    const body = "One. ".repeat(200);
    const stub = (free: boolean) =>
      `<title>Gate</title>${described({ headline: "Gate", articleBody: body, isAccessibleForFree: free })}<p>Subscribe to read.</p>`;
    const words = (html: string) =>
      JSON.stringify(readPage(html, address).stories[0]?.story.body).length;
    expect(words(stub(true))).toBeGreaterThan(800);
    expect(words(stub(false))).toBeLessThan(200);
  });
});

describe("a page that holds no article is refused with a reason", () => {
  const teaser = (n: number) =>
    `<h2><a href="/story-${n}">Story ${n} of the day</a></h2><p>${PROSE.slice(0, 120)}</p>`;
  it.each([
    ["an empty page", "", "no article"],
    ["white space", "  \n ", "no article"],
    [
      "a list of other stories",
      `<title>News</title>${Array.from({ length: 12 }, (_, n) => teaser(n)).join("")}`,
      "no article",
    ],
    ["plain text", "Not found", "no article"],
    [
      "a page of links",
      `<title>Links</title><ul>${'<li><a href="/x">A link to something</a></li>'.repeat(40)}</ul>`,
      "no article",
    ],
  ])("%s", (_, html, reason) => {
    expect(() => readPage(html, address)).toThrow(reason);
  });
});
