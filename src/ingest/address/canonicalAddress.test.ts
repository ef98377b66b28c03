import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalAddress } from "./canonicalAddress.ts";
import { withoutTracking } from "./tracking.ts";

const story = "https://courier.example/2026/gate-four";

describe("the one form of a story's address", () => {
  it.each([
    "http://courier.example/2026/gate-four",
    "https://courier.example:443/2026/gate-four/",
    "http://courier.example:80/2026/gate-four",
    "HTTPS://WWW.Courier.Example/2026/gate-four#comments",
    "https://m.courier.example/2026/gate-four",
    "https://test.courier.example/2026/gate-four/index.html",
    "https://mobile.courier.example//2026/gate-four",
    "https://www.courier.example/2026/gate-four?utm_source=x&fbclid=1&gclid=2&at_medium=rss",
    "https://courier.example/2026/gate-four/amp",
    "https://courier.example/2026/gate-four/amp/",
    "https://courier.example/amp/2026/gate-four",
    "https://courier.example/2026/gate-four.amp",
    "https://courier.example/2026/gate-four?amp",
    "https://courier.example/2026/gate-four?amp=1&outputType=amp",
    "https://amp.courier.example/2026/gate-four",
    "https://www.google.com/amp/s/www.courier.example/2026/gate-four",
    "https://www.google.com/amp/courier.example/2026/gate-four/amp/",
    "https://courier-example.cdn.ampproject.org/c/s/www.courier.example/2026/gate-four.amp",
    "https://courier-example.cdn.ampproject.org/v/s/courier.example/2026/gate-four?amp_js_v=0.1&usqp=mq3",
    "https://reader:secret@courier.example/2026/gate-four",
  ])("%s is the same story", (address) => {
    expect(canonicalAddress(address)).toBe(story);
  });

  it.each([
    ["https://courier.example/story?id=7", "https://courier.example/story?id=7"],
    ["https://courier.example/story?b=2&utm_medium=x&a=1", "https://courier.example/story?a=1&b=2"],
    ["https://courier.example:8080/", "https://courier.example:8080/"],
    ["https://www.com/", "https://www.com/"],
    ["https://test.co.uk/a", "https://test.co.uk/a"],
    ["https://m.10.0.0.1/", undefined],
    ["https://courier.example/amplifier", "https://courier.example/amplifier"],
    ["https://courier.example/camp", "https://courier.example/camp"],
    ["https://example.org/%D8%A8/", "https://example.org/%D8%A8"],
    ["https://خبر.example/أ", "https://xn--ngblk.example/%D8%A3"],
    ["javascript:alert(1)", undefined],
    ["mailto:a@b.example", undefined],
    ["/relative", undefined],
    ["", undefined],
  ])("%s becomes %s", (address, form) => {
    expect(canonicalAddress(address)).toBe(form);
  });

  const anyPart = fc.constantFrom(
    ..."amp amp.html .amp index.html index.php / // www. m. test. a b.c ? & = # utm_id=1 amp=1 ?amp s/ c/".split(
      " ",
    ),
    "www.google.com/amp/s/",
    "x.cdn.ampproject.org/c/s/",
    "news.example/",
  );
  it("is its own form", () => {
    const anyAddress = fc
      .tuple(fc.constantFrom("http://", "https://"), fc.array(anyPart, { maxLength: 9 }))
      .map(([scheme, parts]) => `${scheme}${parts.join("")}`);
    fc.assert(
      fc.property(fc.oneof(anyAddress, fc.webUrl({ withQueryParameters: true })), (address) => {
        const form = canonicalAddress(address);
        expect(form && canonicalAddress(form)).toBe(form);
      }),
    );
  });
});

describe("a link without its tracking parameters", () => {
  it.each([
    [`${story}?utm_source=a&id=2&fbclid=9#part`, `${story}?id=2#part`],
    [`${story}?FBCLID=1`, story],
    [`${story}#utm_source=rss`, story],
    [`${story}#xtor=RSS-1`, story],
    [`${story}?q=a%20b+c&x`, `${story}?q=a%20b+c&x`],
    [`${story}?platform=at_home`, `${story}?platform=at_home`],
    ["not an address?utm_source=a", "not an address?utm_source=a"],
  ])("%s becomes %s", (address, clean) => {
    expect(withoutTracking(address)).toBe(clean);
  });
});
