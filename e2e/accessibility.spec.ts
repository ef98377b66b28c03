import { expect, type Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { drawn, EVERY_PAGE, openWhole } from "./everyPage.ts";
import { addUserStyles, misfits, tooSmall } from "./layout.ts";
import { choose, inArabic, lead, takenOver, test } from "./reader.ts";
import { unheard } from "./tree.ts";

/** Colours other than those that a page is opened in, each by what brings it. */
const COLOURS: Record<string, (page: Page) => Promise<void>> = {
  dark: (page) => page.emulateMedia({ colorScheme: "dark" }),
  sepia: async (page) => {
    await page.emulateMedia({ colorScheme: "light" });
    await page.evaluate(() => {
      document.documentElement.dataset["theme"] = "sepia";
    });
  },
  forced: (page) => page.emulateMedia({ forcedColors: "active" }),
};

/** Says of what is on the page that nobody is shut out of it; in any colours, which are the same in each language. */
async function expectOpenToAll(page: Page, language: string): Promise<void> {
  // Colours that change slowly are none that a reader reads by.
  await page.emulateMedia({ reducedMotion: "reduce" });
  expect(await violations(page)).toEqual([]);
  if (language !== "English") return;
  for (const [colours, bring] of Object.entries(COLOURS)) {
    await bring(page);
    await drawn(page);
    expect(await violations(page, "colours"), colours).toEqual([]);
  }
}

const LARGE = "html { font-size: 200% !important }";

/** WCAG 2.2, 1.4.12: what a reader may lay over every page. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;

/** The ways in which there is little room: a width in pixels, and what is laid over the page. */
const LITTLE_ROOM: Record<string, [number, string]> = {
  "at 320 px": [320, ""],
  "at 1280 px with all text at 200 %": [1280, LARGE],
  "at 360 px with all text at 200 %": [360, LARGE],
  "at 360 px with more room between letters, words and lines": [360, SPACED],
};

/** The largest that a reader can choose in the settings. */
const LARGEST = { textSize: 200, lineHeight: 2.4, width: "wide", face: "legible" };

/** Says that nothing is lost where there is little room. */
async function expectWhole(page: Page, way: string, [width, css]: [number, string]): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await addUserStyles(page, css);
  await drawn(page);
  expect(await misfits(page), way).toEqual([]);
}

for (const [language, own] of [
  ["English", (path: string) => path],
  ["Arabic", inArabic],
] as const) {
  test.describe(`open to everyone, ${language}:`, () => {
    for (const [name, path] of Object.entries(EVERY_PAGE)) {
      test(name, async ({ page }) => {
        await openWhole(page, own(path));
        expect(await unheard(page), "heard").toEqual([]);
        expect(await tooSmall(page, 24), "pressed at a desk").toEqual([]);
        await expectOpenToAll(page, language);
        await page.emulateMedia({ forcedColors: "none" });
        await page.setViewportSize({ width: 360, height: 740 });
        await drawn(page);
        expect(await tooSmall(page, 44), "pressed on a phone").toEqual([]);
        for (const [way, room] of Object.entries(LITTLE_ROOM)) await expectWhole(page, way, room);
      });
    }

    test("nothing is lost at 320 px with the largest settings", async ({ page }) => {
      await choose(page, LARGEST);
      for (const name of [
        "the front page",
        "a story with a table",
        "a search",
        "the settings",
      ] as const) {
        await openWhole(page, own(EVERY_PAGE[name]));
        await expectWhole(page, name, [320, ""]);
      }
    });

    test("how a story is set", async ({ page }) => {
      await page.goto(own(`/story/${lead.id}`));
      await takenOver(page);
      await page.getByRole("button", { name: /^(Aa|أب)/ }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await expectOpenToAll(page, language);
      expect(await tooSmall(page, 24), "pressed at a desk").toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      await drawn(page);
      expect(await tooSmall(page, 44), "pressed on a phone").toEqual([]);
    });

    for (const [name, key] of [
      ["the help", "?"],
      ["the palette", "Control+k"],
    ] as const) {
      test(name, async ({ page }) => {
        await page.goto(own("/"));
        await takenOver(page);
        await page.locator('main[style*="touch-action"]').waitFor();
        await page.keyboard.press(key);
        await expect(page.getByRole("dialog")).toBeVisible();
        if (name === "the palette") {
          await page.getByRole("combobox").fill("mer");
          await expect(page.getByRole("option").first()).toBeVisible();
        }
        await expectOpenToAll(page, language);
      });
    }

    test("the table of keys, in the settings", async ({ page }) => {
      await page.goto(own("/settings"));
      await takenOver(page);
      await page.locator("summary").first().click();
      await expect(page.getByRole("slider")).toBeVisible();
      await page.getByRole("table").getByRole("button").first().click();
      await expectOpenToAll(page, language);
    });

    test("the sheet of outlets on a phone", async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(own("/"));
      await takenOver(page);
      await page.getByRole("navigation").getByRole("button").click();
      await expect(page.getByRole("dialog").getByRole("button").nth(3)).toBeVisible();
      await expectOpenToAll(page, language);
    });
  });
}
