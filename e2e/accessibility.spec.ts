import { expect, type Page } from "@playwright/test";
import { toKey } from "../src/model/key.ts";
import { violations } from "./axe.ts";
import { inArabic, lead, takenOver, test } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const has = (type: string) =>
  sampleStory(({ body }) => body.some((block) => block.type === type)).id;

const PAGES: Record<string, string> = {
  "the front page": "/",
  "the front page, narrowed to nothing": "/?outlet=nobody",
  "the lead story": `/story/${lead.id}`,
  "a story with a table": `/story/${has("table")}`,
  "a story with code": `/story/${has("code")}`,
  "a story with an embed": `/story/${has("embed")}`,
  "a story in Arabic": `/story/${sampleStory(({ language }) => language === "ar").id}`,
  "a story without a body": `/story/${sampleStory(({ body }) => body.length === 0).id}`,
  "a tag": `/tag/${encodeURIComponent(toKey(lead.tags[0] ?? "") ?? "")}`,
  "a search": "/search?q=merrow",
  "a search that finds nothing": "/search?q=zeppelin",
  "the settings": "/settings",
  "a story that is gone": "/story/gone",
  "an unknown address": "/nothing/here",
};

for (const colorScheme of ["light", "dark"] as const) {
  for (const language of ["en", "ar"]) {
    test.describe(`axe finds nothing, ${colorScheme}, ${language}`, () => {
      test.use({ colorScheme });
      const own = (path: string) => (language === "ar" ? inArabic(path) : path);
      for (const [name, path] of Object.entries(PAGES)) {
        test(`on ${name}`, async ({ page }) => {
          await page.goto(own(path));
          await takenOver(page);
          await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
          await page.waitForLoadState("networkidle");
          expect(await violations(page)).toEqual([]);
        });
      }

      for (const [name, key] of [
        ["the help", "?"],
        ["the palette", "Control+k"],
      ] as const) {
        test(`in ${name}`, async ({ page }) => {
          await page.goto(own("/"));
          await takenOver(page);
          await page.locator('main[style*="touch-action"]').waitFor();
          await page.keyboard.press(key);
          await expect(page.getByRole("dialog")).toBeVisible();
          if (name === "the palette") {
            await page.getByRole("combobox").fill("mer");
            await expect(page.getByRole("option").first()).toBeVisible();
          }
          expect(await violations(page)).toEqual([]);
        });
      }

      test("in the table of keys, in the settings", async ({ page }) => {
        await page.goto(own("/settings"));
        await takenOver(page);
        await page.locator("summary").first().click();
        await expect(page.getByRole("slider")).toBeVisible();
        await page.getByRole("table").getByRole("button").first().click();
        expect(await violations(page)).toEqual([]);
      });

      test("in the sheet of outlets on a phone", async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(own("/"));
        await takenOver(page);
        await page.getByRole("navigation").getByRole("button").click();
        await expect(page.getByRole("dialog").getByRole("button").nth(3)).toBeVisible();
        await page.emulateMedia({ reducedMotion: "reduce" });
        expect(await violations(page)).toEqual([]);
      });
    });
  }
}

const choose = (page: Page, settings: object) =>
  page.addInitScript(
    (text) => localStorage.setItem("crossread.settings", text),
    JSON.stringify(settings),
  );

for (const language of ["en", "ar"]) {
  const own = (path: string) => (language === "ar" ? inArabic(path) : path);

  for (const theme of ["light", "sepia", "dark"]) {
    test(`axe finds nothing while the reader sets the page, ${theme}, ${language}`, async ({
      page,
    }) => {
      await choose(page, { theme, language, textSize: 130, face: "legible" });
      await page.goto(own(`/story/${lead.id}`));
      await takenOver(page);
      await page.getByRole("button", { name: /^(Aa|أب)/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`axe finds nothing in sepia, nor in forced colours, ${language}`, async ({ page }) => {
    await choose(page, { theme: "sepia", language });
    for (const path of ["/", `/story/${lead.id}`, "/search?q=merrow", "/settings"]) {
      await page.emulateMedia({ forcedColors: "none" });
      await page.goto(own(path));
      await takenOver(page);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ forcedColors: "active" });
      expect(await violations(page)).toEqual([]);
    }
  });
}
