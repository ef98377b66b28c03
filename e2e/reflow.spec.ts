import { expect, type Page } from "@playwright/test";
import { toKey } from "../src/model/key.ts";
import { addUserStyles, misfits } from "./layout.ts";
import { inArabic, lead, takenOver, test } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const has = (type: string) =>
  `/story/${sampleStory(({ body }) => body.some((block) => block.type === type)).id}`;

const PAGES = [
  "/",
  `/story/${lead.id}`,
  has("table"),
  has("code"),
  has("embed"),
  `/tag/${encodeURIComponent(toKey(lead.tags[0] ?? "") ?? "")}`,
  "/search?q=merrow",
  "/settings",
];

/** WCAG 2.2, 1.4.12: what a reader may lay over every page. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** The ways in which a page gets narrow, or its text large. */
const WAYS: Record<
  string,
  { width: number; settings?: object; lay?: (page: Page) => Promise<void> }
> = {
  "at 320 px": { width: 320 },
  "at 320 px with text of 200 % by the settings": {
    width: 320,
    settings: { textSize: 200, lineHeight: 2.4, width: "wide", face: "legible" },
  },
  "at 1280 px with all text at 200 %": {
    width: 1280,
    lay: (page) => addUserStyles(page, "html { font-size: 200% !important }"),
  },
  "at 360 px with all text at 200 %": {
    width: 360,
    lay: (page) => addUserStyles(page, "html { font-size: 200% !important }"),
  },
  "at 360 px with more room between letters, words and lines": {
    width: 360,
    lay: (page) => addUserStyles(page, SPACED),
  },
};

for (const [way, { width, settings, lay }] of Object.entries(WAYS)) {
  for (const own of [(path: string) => path, inArabic]) {
    test(`nothing is lost ${way}, ${own("/")}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      if (settings) {
        await page.addInitScript(
          (text) => localStorage.setItem("crossread.settings", text),
          JSON.stringify(settings),
        );
      }
      const found: string[] = [];
      for (const path of PAGES) {
        await page.goto(own(path));
        await takenOver(page);
        await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
        await lay?.(page);
        found.push(...(await misfits(page)).map((fault) => `${own(path)}: ${fault}`));
      }
      expect(found).toEqual([]);
    });
  }
}
