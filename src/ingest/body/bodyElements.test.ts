import { describe, expect, it } from "vitest";
import type { SourceBlock } from "../sourceStory.ts";
import { htmlToBlocks } from "./htmlToBlocks.ts";

const page = { link: "https://courier.example/story", picture: "https://courier.example/story" };
const read = (html: string) => htmlToBlocks(html, page);
const at = (path: string) => `https://courier.example${path}`;

/** The addresses of the pictures, in order. */
const pictures = (html: string) =>
  read(html).flatMap((block) => (block.type === "figure" ? [block.picture.src] : []));

/** What blocks say, a line each. */
const said = (blocks: readonly SourceBlock[]): string[] =>
  blocks.map((block) => {
    if (block.type === "paragraph" || block.type === "heading") return textOf(block.spans);
    if (block.type === "list") return block.items.map(textOf).join(" / ");
    if (block.type === "quote") return `“${block.paragraphs.map(textOf).join(" / ")}”`;
    if (block.type === "figure")
      return `[${new URL(block.picture.src).pathname}]${textOf(block.caption ?? [])}`;
    return block.type === "embed" ? `${block.label} ${block.url}` : block.type;
  });
const textOf = (spans: readonly { text: string }[]) => spans.map(({ text }) => text).join("");

describe("a picture is shown", () => {
  it.each([
    [
      "in the largest size that a page needs",
      `<img srcset="/s.jpg 400w, /m.jpg 1500w, /l.jpg 3000w" src="/s.jpg">`,
      "/m.jpg",
    ],
    [
      "in its least size when all are larger",
      `<img srcset="/l.jpg 3000w, /m.jpg 2000w">`,
      "/m.jpg",
    ],
    [
      "in its sharpest size",
      `<img src="/1.jpg" srcset="/1.jpg 1x, /2.jpg 2x, /3.jpg 3x">`,
      "/2.jpg",
    ],
    [
      "when its address holds commas",
      `<img srcset="/w_400,h_300/a.jpg 400w, /w_900,h_600/a.jpg 900w">`,
      "/w_900,h_600/a.jpg",
    ],
    ["that loads late", `<img src="data:image/gif;base64,R0" data-src="/late.jpg">`, "/late.jpg"],
    [
      "that loads late in several sizes",
      `<img src="/blank.gif" data-srcset="/a.jpg 300w, /b.jpg 900w">`,
      "/b.jpg",
    ],
    ["that says its original", `<img src="/spacer.gif" data-original="/o.jpg">`, "/o.jpg"],
    [
      "that only readers without scripts are given",
      `<img class="lazy"><noscript><img src="/n.jpg"></noscript>`,
      "/n.jpg",
    ],
    [
      "of which a page has several formats",
      `<picture><source srcset="/p.webp 800w"><img src="/p.jpg"></picture>`,
      "/p.webp",
    ],
    ["in a link", `<p><a href="/big"><img src="/in-link.jpg"></a></p>`, "/in-link.jpg"],
    ["in a list", `<ul><li>One <img src="/in-list.jpg"></li></ul>`, "/in-list.jpg"],
    ["in a heading", `<h2><img src="/in-head.jpg"></h2>`, "/in-head.jpg"],
    [
      "of a page for phones",
      `<amp-img src="/amp.jpg" width="600" height="400"></amp-img>`,
      "/amp.jpg",
    ],
    ["of a page that shouts", `<IMG SRC="/LOUD.jpg">`, "/LOUD.jpg"],
  ])("%s", (_, html, path) => {
    expect(pictures(html)).toEqual([at(path)]);
  });

  it("once, when the page repeats it for readers without scripts", () => {
    expect(pictures(`<img data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript>`)).toEqual([
      at("/a.jpg"),
    ]);
  });

  it("with its size as a hint", () => {
    expect(read(`<img src="/a.jpg" alt=" A  gate " width="640" height="480px">`)).toEqual([
      { type: "figure", picture: { src: at("/a.jpg"), alt: "A gate", width: 640, height: 480 } },
    ]);
  });

  it("after the paragraph that it stands in, which is not cut in two", () => {
    expect(said(read(`<p>The <img src="/a.jpg"> gate.</p>`))).toEqual(["The gate.", "[/a.jpg]"]);
    expect(said(read(`<p><img src="/a.jpg"><br>The gate.</p>`))).toEqual(["[/a.jpg]", "The gate."]);
  });

  it("with its caption and credit, however the page writes them", () => {
    const inside = `<figure><img src="/a.jpg"><figcaption>Gate <span class="credit">Ada</span></figcaption></figure>`;
    const beside = `<figure><img src="/a.jpg"><figcaption>Gate</figcaption><p class="photo-credit">Ada</p></figure>`;
    const classes = `<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">Gate</p></div>`;
    expect(said(read(inside))).toEqual(["[/a.jpg]Gate Ada"]);
    expect(said(read(beside))).toEqual(["[/a.jpg]Gate\nAda"]);
    expect(said(read(classes))).toEqual(["[/a.jpg]Gate"]);
  });

  it.each([
    `<img src="/a.jpg" width="1" height="1">`,
    `<img src="/a.jpg" style="width:1px;height:1px">`,
    `<img src="https://www.facebook.com/tr?id=1">`,
    `<img src="https://stats.example/pixel.gif?x=1">`,
    `<img src="/icon.png" width="16" height="16">`,
    `<img src="data:image/png;base64,AAAA">`,
    `<img alt="nothing">`,
  ])("never when it counts readers or shows nothing: %s", (html) => {
    expect(read(html)).toEqual([]);
  });

  it("as text when it is a sign", () => {
    expect(
      said(read(`<p>Water <img class="emoji" src="/1f30a.png" alt="🌊" width="16"></p>`)),
    ).toEqual(["Water 🌊"]);
  });
});

describe("text keeps its shape", () => {
  it("two line breaks end a paragraph, one does not", () => {
    expect(said(read("One<br>line.<br> <br>Two.<br><br><br>Three."))).toEqual([
      "One\nline.",
      "Two.",
      "Three.",
    ]);
  });

  it("a link around blocks stays on their text", () => {
    expect(read(`<a href="/x"><h3>Gate</h3></a>`)).toEqual([
      { type: "heading", level: 2, spans: [{ text: "Gate", href: at("/x") }] },
    ]);
  });

  it("a link leads to its page without tracking", () => {
    expect(read(`<p><a href="/x?utm_source=y">x</a></p>`)).toEqual([
      { type: "paragraph", spans: [{ text: "x", href: at("/x") }] },
    ]);
  });

  it("small signs are read, drawings and formulas are not", () => {
    const html = `<p>H<sub>2</sub>O, <abbr title="metre">m</abbr><sup>2</sup>, <ruby>川<rp>[</rp><rt>kawa</rt></ruby>,
      <q>shut it</q><svg><text>no</text></svg><math><mi>no</mi></math></p>`;
    expect(said(read(html))).toEqual(["H2O, m2, 川(kawa), “shut it”"]);
  });

  it("lists keep what their items hold", () => {
    expect(
      said(read(`<ul><li><p>One</p><p>more</p></li><li>Two<ul><li>in</li></ul></li></ul>`)),
    ).toEqual(["One\nmore / Two / in"]);
    expect(
      said(
        read(
          `<ol><li>One<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table></li></ol>`,
        ),
      ),
    ).toEqual(["One", "table"]);
    expect(said(read(`<dl><dt>Post</dt><dd>A pole.</dd></dl>`))).toEqual(["Post\nA pole."]);
  });

  it("quotes keep their paragraphs, lists and quotes, and say who is quoted", () => {
    const html = `<blockquote><p>One in <cite>The Tides</cite>.</p><ul><li>two</li></ul><blockquote>three</blockquote>
      <img src="/a.jpg"><footer>Ada</footer></blockquote>`;
    const [quote, picture] = read(html);
    expect(said(quote ? [quote] : [])).toEqual(["“One in The Tides. / two / three”"]);
    expect(quote).toMatchObject({ source: [{ text: "Ada" }] });
    expect(picture?.type).toBe("figure");
  });

  it("what can be opened is open", () => {
    expect(said(read(`<details><summary>More</summary><p>Text</p></details>`))).toEqual([
      "More",
      "Text",
    ]);
  });

  it("code keeps its lines and says its language", () => {
    expect(read(`<pre class="brush: js">a<br>  b</pre>`)).toEqual([
      { type: "code", text: "a\n  b", language: "js" },
    ]);
  });
});

describe("a table", () => {
  it("of data stays one, its columns under each other", () => {
    const html = `<table><tr><th>a</th><th>b</th></tr><tr><td colspan="2">1</td></tr><tr><td>2</td><td>3</td></tr></table>`;
    const spans = (text: string) => [{ text }];
    expect(read(html)).toEqual([
      {
        type: "table",
        head: [spans("a"), spans("b")],
        rows: [
          [spans("1"), []],
          [spans("2"), spans("3")],
        ],
      },
    ]);
  });

  it.each([
    `<table role="presentation"><tr><td>One</td><td>Two</td></tr><tr><td></td><td></td></tr></table>`,
    `<table><tr><td><table><tr><td>One</td></tr></table></td><td>Two</td></tr></table>`,
    `<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>`,
  ])("that only lays things out is read as those things: %s", (html) => {
    expect(said(read(html))).toEqual(["One", "Two"]);
  });
});

describe("what a page embeds is a link to it", () => {
  it.each([
    [
      `<iframe src="https://www.youtube.com/embed/AbCdEfGhIjK?rel=0" title="The wave"></iframe>`,
      "The wave https://www.youtube.com/watch?v=AbCdEfGhIjK",
    ],
    [
      `<iframe data-src="https://maps.example/1?utm_source=a"></iframe>`,
      "maps.example https://maps.example/1",
    ],
    [`<video><source src="/v.mp4"></video>`, "courier.example https://courier.example/v.mp4"],
    [
      `<amp-youtube data-videoid="AbCdEfGhIjK"></amp-youtube>`,
      "youtube.com https://www.youtube.com/watch?v=AbCdEfGhIjK",
    ],
  ])("%s", (html, embed) => {
    expect(said(read(html))).toEqual([embed]);
  });

  it("a quoted post keeps its words and links to itself", () => {
    const html = `<blockquote class="twitter-tweet"><p>Shut.</p><a href="https://twitter.com/a/status/1?ref_src=x">1 May</a></blockquote>`;
    expect(said(read(html))).toEqual([
      "“Shut. / 1 May”",
      "twitter.com https://twitter.com/a/status/1",
    ]);
  });

  it.each([
    `<iframe src="https://ad.doubleclick.net/x"></iframe>`,
    `<iframe src="https://x.example/1" width="1" height="1"></iframe>`,
    `<iframe src="about:blank"></iframe>`,
  ])("but for advertising and counters: %s", (html) => {
    expect(read(html)).toEqual([]);
  });
});
