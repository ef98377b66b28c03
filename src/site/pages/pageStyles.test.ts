import { describe, expect, it } from "vitest";
import { stylesOfPages } from "./pageStyles.ts";

const SHEET = `@layer a,b;@layer b{.one{x:1}.two,.three{x:2}.md\\:wide{x:3}.w-\\[1\\.5rem\\]{x:4}
h1{x:5}.group .inner{x:6}.one:not(.two){x:7}:is(.two,p){x:8}.hover\\:red:hover{x:9}}
@media print{.two{x:10}}@supports (x:y){@media print{.two{x:11}}}@keyframes turn{to{x:12}}:root[data-theme=dark]{x:13}`;

const numbers = (html: string, sheet = SHEET) =>
  [...stylesOfPages(sheet)(html).css.matchAll(/x:(\d+)/g)].map(([, number]) => Number(number));

describe("the styles of a page", () => {
  const always = [8, 12, 13];

  it("are those that no class tells, where it has none", () => {
    expect(numbers("<p>.one two</p>")).toEqual(always);
  });

  it.each([
    ["one", [1, 7]],
    ["two", [2, 10, 11]],
    ["md:wide", [3]],
    ["w-[1.5rem]", [4]],
    ["group inner", [6]],
    ["group", []],
    ["hover:red", [9]],
  ])("and those of its classes: %s", (names, own) => {
    const sorted = [...always, ...own].toSorted((a, b) => a - b);
    expect(numbers(`<p class="other ${names}">`)).toEqual(sorted);
  });

  it.each([
    ["h1{x:1}h2,main h3{x:2}html,body{x:3}", "<h1>", [1, 3]],
    ["h1{x:1}h2,main h3{x:2}", "<main><h3>", [2]],
    ["table{x:1}:where(table){x:2}:is(table,p){x:3}p:not(table){x:4}", "<p>", [3, 4]],
    ["::placeholder{x:1}::-webkit-date-and-time-value{x:2}::selection{x:3}", "<p>", [3]],
    ["::placeholder{x:1}::-webkit-date-and-time-value{x:2}", "<input>", [1, 2]],
    ["::-webkit-details-marker{x:1}::-webkit-scrollbar{x:2}", "<details><summary>", [1, 2]],
    ["::view-transition-old(*){x:1}", "<p>", []],
  ])("and those of its elements: of %s for %s", (sheet, html, expected) => {
    expect(numbers(html, sheet)).toEqual(expected);
  });

  it("have no custom property that nothing in them refers to", () => {
    const { css } = stylesOfPages(
      `:root{--a:var(--b);--b:1;--c:var(--d);--d:2}p{y:var(--a,0)}.absent{y:var(--c)}@property --c{inherits:false}@property --a{inherits:false}`,
    )("<p>");
    expect(css).toBe(":root{--a:var(--b);--b:1}p{y:var(--a,0)}@property --a{inherits:false}");
  });

  it("keep the order of layers, and leave out conditions of which nothing is left", () => {
    const { css } = stylesOfPages(SHEET)("<p>");
    expect(css).toMatch(/^@layer a,b;/);
    expect(css).not.toMatch(/@media|@supports/);
  });

  it("drop a selector that cannot hold from beside one that can", () => {
    const { css } = stylesOfPages(SHEET)('<p class="three">');
    expect(css).toContain(".three{x:2}");
    expect(css).not.toContain(".two,.three");
  });

  it("know a class that HTML has escaped", () => {
    const sheet = String.raw`.\[\&\:lang\(ar\)\]\:plain:lang(ar){x:1}.\[\&\>p\]\:wide>p{x:2}.content-\[\'\'\]{x:3}`;
    const { css } = stylesOfPages(sheet)(
      '<p class="[&amp;:lang(ar)]:plain [&amp;&gt;p]:wide content-[&#x27;&#x27;]">',
    );
    expect(css).toBe(sheet);
  });
});
