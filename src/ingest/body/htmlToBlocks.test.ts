import { describe, expect, it } from "vitest";
import { htmlToBlocks } from "./htmlToBlocks.ts";

const page = { link: "https://courier.example/story", picture: "https://courier.example/story" };

describe("an outlet's HTML becomes typed blocks", () => {
  it("keeps emphasis, links and code as marks on flat spans", () => {
    const html = `<p>The <strong>gate <em>failed</em></strong> at
      <a href="/report">dawn</a>, <code>exit 1</code>.</p>`;
    expect(htmlToBlocks(html, page)).toEqual([
      {
        type: "paragraph",
        spans: [
          { text: "The " },
          { text: "gate ", strong: true },
          { text: "failed", strong: true, em: true },
          { text: " at " },
          { text: "dawn", href: "https://courier.example/report" },
          { text: ", " },
          { text: "exit 1", code: true },
          { text: "." },
        ],
      },
    ]);
  });

  it("reads headings, lists, quotes, tables, code, embeds and dividers", () => {
    const html = `<h2>Why</h2><ul><li>one<ol><li>inner</li></ol></li><li>two</li></ul>
      <blockquote><p>We saw it.</p><footer>Ada Quill</footer></blockquote>
      <table><caption>Levels</caption><tr><th>Day</th><th>m</th></tr><tr><td>Mon</td><td>4.1</td></tr></table>
      <pre><code class="language-py">a
  b</code></pre><iframe src="https://video.example/1" title="The wave"></iframe><hr>`;
    expect(htmlToBlocks(html, page)).toEqual([
      { type: "heading", level: 2, spans: [{ text: "Why" }] },
      {
        type: "list",
        ordered: false,
        items: [[{ text: "one" }], [{ text: "inner" }], [{ text: "two" }]],
      },
      { type: "quote", paragraphs: [[{ text: "We saw it." }]], source: [{ text: "Ada Quill" }] },
      {
        type: "table",
        caption: [{ text: "Levels" }],
        head: [[{ text: "Day" }], [{ text: "m" }]],
        rows: [[[{ text: "Mon" }], [{ text: "4.1" }]]],
      },
      { type: "code", text: "a\n  b", language: "py" },
      { type: "embed", url: "https://video.example/1", label: "The wave" },
      { type: "divider" },
    ]);
  });

  it("keeps a figure's picture, description and caption", () => {
    const html = `<figure><img src="/gate.webp" alt="The open gate"><figcaption>Gate 4</figcaption></figure>`;
    expect(htmlToBlocks(html, page)).toEqual([
      {
        type: "figure",
        picture: { src: "https://courier.example/gate.webp", alt: "The open gate" },
        caption: [{ text: "Gate 4" }],
      },
    ]);
  });

  it("takes a picture beside a local file only when the source is a local file", () => {
    const html = `<img src="../pictures/gate.svg" alt="">`;
    expect(htmlToBlocks(html, { picture: "file:///news/feeds/a.json" })).toEqual([
      { type: "figure", picture: { src: "file:///news/pictures/gate.svg", alt: "" } },
    ]);
    expect(htmlToBlocks(`<img src="file:///etc/passwd">`, page)).toEqual([]);
    expect(
      htmlToBlocks(`<img src="file:///etc/passwd">`, { picture: "file:///news/a.json" }),
    ).toEqual([]);
  });

  it("makes paragraphs of text that stands loose between blocks, and keeps line breaks", () => {
    const html = "<div>First<br>line<p>Second</p>third <span>and <b>bold</b></span></div>";
    expect(htmlToBlocks(html)).toEqual([
      { type: "paragraph", spans: [{ text: "First\nline" }] },
      { type: "paragraph", spans: [{ text: "Second" }] },
      { type: "paragraph", spans: [{ text: "third and " }, { text: "bold", strong: true }] },
    ]);
  });

  it("closes the gaps in a page's heading levels", () => {
    const levels = htmlToBlocks("<h4>a</h4><h4>b</h4><h2>c</h2><h5>d</h5><h6>e</h6>").map((block) =>
      block.type === "heading" ? block.level : undefined,
    );
    expect(levels).toEqual([2, 3, 2, 3, 4]);
  });

  it("drops script, style, forms and addresses that are not http(s)", () => {
    const html = `<script>steal()</script><style>p{}</style><form>Join</form><svg><text>x</text></svg>
      <p onclick="steal()">Safe <a href="java&#10;script:steal()">link</a> <a href="data:text/html,x">two</a></p>
      <img src="javascript:steal()"><iframe src="javascript:steal()"></iframe>`;
    expect(htmlToBlocks(html, page)).toEqual([
      { type: "paragraph", spans: [{ text: "Safe link two" }] },
    ]);
  });

  it("ends on markup that nests without end", () => {
    const html = `<p>before</p>${"<div><b>".repeat(5000)}deep`;
    expect(htmlToBlocks(html)[0]).toEqual({ type: "paragraph", spans: [{ text: "before" }] });
  });
});
