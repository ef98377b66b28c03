// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { FACES_ID, PAGE_DATA_ID, STYLESHEET_ID } from "../../model/pageParts.ts";
import type { Story } from "../../model/story.ts";
import type { BuiltApp } from "../build/buildApp.ts";
import { escapeHtml } from "../../model/escapeHtml.ts";
import { escapeJson } from "./escape.ts";
import { pageFrame } from "./frame.ts";
import { headOf, type Publication, storyHead } from "./headOf.ts";
import { robots, sitemap } from "./sitemap.ts";

const HOSTILE = `</script><script>alert(1)</script><!-- "it's" & <b>\u2028\u2029 $& $1`;
const URL_OF_SITE = "https://paper.example/news";
const HERE: Publication = { url: URL_OF_SITE, languages: ["en", "ar"], title: "Paper" };
const NOWHERE: Publication = { languages: ["en", "ar"], title: "Paper" };

const app: BuiltApp = {
  client: "",
  frame: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Crossread</title>
    <script type="module" crossorigin src="/assets/main.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/main.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`,
  styles:
    ":root{color:red}.here,.there{color:blue}.there{color:green}@media print{.there{color:red}}",
  stylesheet: "/assets/main.css",
  fontFaces: "@font-face{font-family:A}",
  early: "early()",
  steps: {
    all: ["/assets/step.js"],
    languages: { en: "/assets/en.js", ar: "/assets/ar.js" },
    pages: { story: "/assets/story.js", list: "/assets/list.js" },
  },
  faces: { latin: ["/assets/latin.woff2"], arabic: ["/assets/arabic.woff2"] },
  renderer: "",
  version: "1",
};

const page = {
  path: "/story/a1",
  language: "ar",
  title: HOSTILE,
  description: HOSTILE,
};
const story: Story = {
  id: "a1",
  url: "https://outlet.example/a1",
  headline: HOSTILE,
  excerpt: HOSTILE,
  outlet: { id: "wire", name: HOSTILE },
  authors: ["Ada"],
  published: { at: "2026-11-22T10:00:00Z", precision: "minute" },
  seenAt: "2026-11-22T12:00:00Z",
  language: "pt-BR",
  tags: ["flood"],
  picture: { alt: "", sources: [{ src: "pictures/a.webp", width: 480 }] },
  body: [],
  related: [],
  revisions: [],
};

/** A page of the site, as a browser reads it. */
function draw(head: string, data = "{}"): Document {
  const frame = pageFrame(app, "/news", HERE.languages);
  const parts = { language: "ar", title: HOSTILE, head, data };
  return new DOMParser().parseFromString(
    frame({ ...parts, body: `<h1 class="here">Words</h1>` }),
    "text/html",
  );
}

function headWith(publication: Publication, isHidden = false): Document {
  return draw(headOf({ ...page, isHidden }, publication));
}

const attribute = (document: Document, selector: string, name: string) =>
  document.querySelector(selector)?.getAttribute(name);
const property = (document: Document, name: string) =>
  attribute(document, `meta[property="${name}"]`, "content");

describe("text in a page", () => {
  it("stays text, between tags and between quotes", () => {
    const html = `<p title="${escapeHtml(HOSTILE)}">${escapeHtml(HOSTILE)}</p>`;
    const element = new DOMParser().parseFromString(html, "text/html").querySelector("p");
    expect(element?.textContent).toBe(HOSTILE);
    expect(element?.title).toBe(HOSTILE);
  });

  it("as JSON cannot end its element, and says the same", () => {
    const json = escapeJson(JSON.stringify({ headline: HOSTILE }));
    expect(json).not.toMatch(/<|\u2028|\u2029/);
    expect(JSON.parse(json)).toEqual({ headline: HOSTILE });
  });
});

describe("the frame of a page", () => {
  it("holds what it is given, however hostile, and no more scripts than its own", () => {
    const document = draw(storyHead(story, page, HERE), JSON.stringify({ title: HOSTILE }));
    expect(document.documentElement.lang).toBe("ar");
    expect(document.documentElement.dir).toBe("rtl");
    expect(document.title).toBe(HOSTILE.replaceAll(/[\t\n\f\r ]+/g, " ").trim());
    expect(document.querySelector("#root")?.innerHTML).toBe(`<h1 class="here">Words</h1>`);
    const data = document.getElementById(PAGE_DATA_ID)?.textContent ?? "";
    expect(JSON.parse(data)).toEqual({ title: HOSTILE });
    expect([...document.scripts].map(({ type, src, text }) => type || src || text)).toEqual([
      "early()",
      "application/ld+json",
      "application/json",
      "module",
    ]);
  });

  it("asks for scripts after the words, and for no style sheet before the app does", () => {
    const document = draw("");
    expect(document.body.lastElementChild?.getAttribute("src")).toBe("/assets/main.js");
    expect(document.querySelector("link[rel=stylesheet]")).toBeNull();
    expect(attribute(document, `#${STYLESHEET_ID}`, "href")).toBe("/assets/main.css");
  });

  it("holds the styles of what is on it, and the faces by themselves", () => {
    const [faces, styles, ...others] = [...draw("").querySelectorAll("style")];
    expect(faces?.id).toBe(FACES_ID);
    expect(faces?.textContent).toBe(app.fontFaces);
    expect(styles?.textContent).toBe(":root{color:red}.here{color:blue}");
    expect(others).toEqual([]);
  });

  it("asks for the fonts of its own script", () => {
    expect(attribute(draw(""), "link[as=font]", "href")).toBe("/assets/arabic.woff2");
  });

  it("lets in by its policy the scripts and styles that stand in it, and no others", async () => {
    const document = draw("");
    const policy = attribute(document, "meta[http-equiv=Content-Security-Policy]", "content") ?? "";
    // The search engine is compiled; nothing else is made into code.
    expect(policy.replace("'wasm-unsafe-eval'", "")).not.toContain("unsafe");
    const styles = [...document.querySelectorAll("style")].map(({ textContent }) => textContent);
    for (const text of ["early()", ...styles]) {
      const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
      expect(policy).toContain(`'sha256-${btoa(String.fromCharCode(...new Uint8Array(hash)))}'`);
    }
  });

  it("is refused where the app has no root", () => {
    expect(() => pageFrame({ ...app, frame: "<html><title></title>" }, "", ["en"])).toThrow(
      /#root/,
    );
  });
});

describe("the head of a page", () => {
  it("names its one address and the same page in other languages, where the site's is known", () => {
    const document = headWith(HERE);
    expect(attribute(document, "link[rel=canonical]", "href")).toBe(`${URL_OF_SITE}/ar/story/a1`);
    const alternates = [...document.querySelectorAll<HTMLLinkElement>("link[rel=alternate]")];
    expect(alternates.map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ["en", `${URL_OF_SITE}/story/a1`],
      ["ar", `${URL_OF_SITE}/ar/story/a1`],
      ["x-default", `${URL_OF_SITE}/story/a1`],
    ]);
    expect(property(document, "og:url")).toBe(`${URL_OF_SITE}/ar/story/a1`);
    expect(property(document, "og:title")).toBe(HOSTILE);
    expect(attribute(document, "meta[name=description]", "content")).toBe(HOSTILE);
  });

  it("names none where it is not known, and none of a page that is not to be kept", () => {
    for (const document of [headWith(NOWHERE), headWith(HERE, true)]) {
      expect(document.querySelector("link[rel=canonical], link[rel=alternate]")).toBeNull();
      expect(property(document, "og:title")).toBe(HOSTILE);
    }
    expect(property(headWith(NOWHERE), "og:url")).toBeUndefined();
    expect(attribute(headWith(HERE, true), "meta[name=robots]", "content")).toBe("noindex");
  });

  it("of a story is a card for those who share it, and an article for machines", () => {
    const document = draw(storyHead(story, page, HERE));
    expect(property(document, "og:type")).toBe("article");
    expect(property(document, "article:published_time")).toBe("2026-11-22T10:00:00Z");
    expect(property(document, "og:image")).toBe(`${URL_OF_SITE}/edition/pictures/a.webp`);
    const linked = document.querySelector("script[type='application/ld+json']")?.textContent;
    expect(JSON.parse(linked ?? "")).toEqual({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: HOSTILE,
      description: HOSTILE,
      datePublished: "2026-11-22T10:00:00Z",
      inLanguage: "pt-BR",
      author: [{ "@type": "Person", name: "Ada" }],
      publisher: { "@type": "NewsMediaOrganization", name: HOSTILE },
      keywords: ["flood"],
      image: `${URL_OF_SITE}/edition/pictures/a.webp`,
      isBasedOn: "https://outlet.example/a1",
      mainEntityOfPage: `${URL_OF_SITE}/story/a1`,
    });
  });

  it("of a story gives no address that others could not load", () => {
    expect(property(draw(storyHead(story, page, NOWHERE)), "og:image")).toBeUndefined();
    const src = "https://cdn.example/a.webp";
    const remote = { ...story, picture: { alt: "", sources: [{ src }] } };
    expect(property(draw(storyHead(remote, page, NOWHERE)), "og:image")).toBe(src);
  });
});

describe("the map of a site", () => {
  const paths = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ path: `/story/a${index}` }));
  const parsed = (xml: string) => new DOMParser().parseFromString(xml, "text/xml");
  const texts = (xml: string, name: string) =>
    [...parsed(xml).querySelectorAll(name)].map((element) => element.textContent);

  it("is XML, has every page in every language, and when it changed where that is known", () => {
    const changedAt = "2026-11-22T12:00:00Z";
    const files = sitemap([{ path: "/", changedAt }, { path: "/tag/a&b" }], HERE);
    expect(files.map(([name]) => name)).toEqual(["sitemap.xml"]);
    const xml = files[0]?.[1] ?? "";
    expect(parsed(xml).documentElement.nodeName).toBe("urlset");
    expect(texts(xml, "loc")).toEqual([
      `${URL_OF_SITE}/`,
      `${URL_OF_SITE}/ar/`,
      `${URL_OF_SITE}/tag/a&b`,
      `${URL_OF_SITE}/ar/tag/a&b`,
    ]);
    expect(texts(xml, "lastmod")).toEqual([changedAt, changedAt]);
  });

  it("comes in several files over 20,000 pages, with an index of them", () => {
    expect(sitemap(paths(20_000), HERE)).toHaveLength(1);
    const files = sitemap(paths(20_001), HERE);
    expect(files.map(([name]) => name)).toEqual(["sitemap-1.xml", "sitemap-2.xml", "sitemap.xml"]);
    const [first = "", second = "", index = ""] = files.map(([, xml]) => xml);
    expect(first.match(/<url>/g)).toHaveLength(40_000);
    expect(texts(second, "loc")).toHaveLength(2);
    expect(parsed(index).documentElement.nodeName).toBe("sitemapindex");
    expect(texts(index, "loc")).toEqual([
      `${URL_OF_SITE}/sitemap-1.xml`,
      `${URL_OF_SITE}/sitemap-2.xml`,
    ]);
  });

  it("is not there without an address, and is named to machines only where it is", () => {
    expect(sitemap(paths(1), NOWHERE)).toEqual([]);
    expect(robots(NOWHERE)).not.toContain("Sitemap");
    expect(robots(HERE)).toContain(`Sitemap: ${URL_OF_SITE}/sitemap.xml`);
  });
});
