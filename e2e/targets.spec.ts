import { expect, type Page } from "@playwright/test";
import { toKey } from "../src/model/key.ts";
import { inArabic, lead, takenOver, test } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const PAGES = [
  "/",
  "/?outlet=nobody",
  `/story/${lead.id}`,
  `/story/${sampleStory(({ body }) => body.some(({ type }) => type === "embed")).id}`,
  `/tag/${encodeURIComponent(toKey(lead.tags[0] ?? "") ?? "")}`,
  "/search?q=merrow",
  "/settings",
  "/nothing/here",
];

/** What can be pressed and is smaller than `least` pixels in a direction; links in running text have the size of the text. */
async function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const all = "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']";
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      const pressed = element.closest("label") ?? element;
      const box = pressed.getBoundingClientRect();
      // A link that covers its card is as large as that.
      const cover = getComputedStyle(element, "::after").position === "absolute";
      const { width, height } = cover
        ? (element.closest("article") ?? element).getBoundingClientRect()
        : box;
      const isInText = element.localName === "a" && element.matches("p a, .prose a, li > .prose a");
      const isThere = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      if (!isThere || isInText || (width >= size - 0.5 && height >= size - 0.5)) return [];
      const name = element.getAttribute("aria-label") ?? element.innerText;
      return [
        `${element.localName} ${name.slice(0, 30)}: ${width.toFixed()} × ${height.toFixed()}`,
      ];
    });
  }, least);
}

for (const [width, least] of [
  [360, 44],
  [1280, 24],
] as const) {
  for (const own of [(path: string) => path, inArabic]) {
    test(`at ${width} px everything that is pressed is ${least} px large, ${own("/")}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      const found: string[] = [];
      for (const path of PAGES) {
        await page.goto(own(path));
        await takenOver(page);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        if (path.startsWith("/story/")) {
          await page.getByRole("button", { name: /^(Aa|أب)/ }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
        }
        found.push(...(await tooSmall(page, least)).map((fault) => `${path}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
}
