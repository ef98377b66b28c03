import { expect, type Page } from "@playwright/test";
import { choose, holdScripts, inArabic, lead, takenOver, test } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const STORY = `/story/${lead.id}`;

const body = (page: Page) => page.locator(".prose > p").first();
const styleOf = (page: Page, property: string) =>
  body(page).evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );
const ground = (page: Page) =>
  page.locator("html").evaluate((root) => getComputedStyle(root).backgroundColor);

async function openPanel(page: Page) {
  await page.getByRole("button", { name: /^Aa/ }).click();
  const panel = page.getByRole("dialog", { name: "Comfort" });
  await expect(panel).toBeFocused();
  return panel;
}

test("what a reader chooses over a story holds at once, and on the next page before any script", async ({
  page,
}) => {
  await page.goto(STORY);
  await takenOver(page);
  const before = Number.parseFloat(await styleOf(page, "font-size"));
  const panel = await openPanel(page);
  await panel.getByRole("radio", { name: "Sepia" }).check();
  await panel.getByRole("button", { name: "Larger text" }).click();
  await panel.getByRole("button", { name: "Larger text" }).click();
  await expect(panel.getByRole("status").first()).toHaveText("130%");
  await panel.getByRole("button", { name: "More room between lines" }).click();
  await panel.getByRole("radio", { name: "Short" }).check();
  await panel.getByRole("radio", { name: "Sans serif" }).check();
  const after = Number.parseFloat(await styleOf(page, "font-size"));
  expect(after / before).toBeCloseTo(1.3, 2);
  expect(Number.parseFloat(await styleOf(page, "line-height")) / after).toBeCloseTo(1.7, 2);
  expect(await styleOf(page, "font-family")).toMatch(/^"Libre Franklin/);
  expect(await ground(page)).toBe("rgb(244, 234, 213)");
  const themeColors = page.locator('meta[name="theme-color"]');
  await expect(themeColors.first()).toHaveAttribute("content", "#f4ead5");
  await expect(themeColors.last()).toHaveAttribute("content", "#f4ead5");

  await holdScripts(page);
  await page.goto(`/story/${lead.related[0]?.story.id}`, { waitUntil: "commit" });
  await expect(body(page)).toBeVisible();
  expect(Number.parseFloat(await styleOf(page, "font-size"))).toBeCloseTo(after, 2);
  expect(await styleOf(page, "font-family")).toMatch(/^"Libre Franklin/);
  expect(await ground(page)).toBe("rgb(244, 234, 213)");
});

test("Esc closes the panel and gives the focus back; one press gives everything back to the paper", async ({
  page,
}) => {
  await choose(page, { theme: "dark", textSize: 200, lineHeight: 2, width: "wide", face: "sans" });
  await page.goto(STORY);
  await takenOver(page);
  const large = Number.parseFloat(await styleOf(page, "font-size"));
  const panel = await openPanel(page);
  await expect(panel.getByRole("button", { name: "Larger text" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await panel.getByRole("button", { name: "As the paper sets it" }).click();
  await expect(panel.getByText("Everything is as the paper sets it.")).toBeAttached();
  expect(large / Number.parseFloat(await styleOf(page, "font-size"))).toBeCloseTo(2, 2);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  await expect(page.locator("html")).not.toHaveAttribute("data-face");
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page.getByRole("button", { name: /^Aa/ })).toBeFocused();
});

test("Atkinson Hyperlegible is fetched when it is chosen, not before", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("atkinson")) fetched.push(request.url());
  });
  await page.goto("/settings#comfort");
  await takenOver(page);
  await expect(page.getByRole("radio", { name: "Atkinson Hyperlegible" })).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(fetched).toEqual([]);
  await page.getByRole("radio", { name: "Atkinson Hyperlegible" }).check();
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  await expect
    .poll(() =>
      page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next Variable"')),
    )
    .toBe(true);
});

test("Arabic text has more room between its lines at the same choice, and its own legible face", async ({
  page,
}) => {
  await choose(page, { lineHeight: 1.5, face: "legible", language: "ar" });
  const arabic = sampleStory(
    ({ language, body: blocks }) => language === "ar" && blocks.length > 0,
  );
  await page.goto(inArabic(`/story/${arabic.id}`));
  await takenOver(page);
  const size = Number.parseFloat(await styleOf(page, "font-size"));
  const height = Number.parseFloat(await styleOf(page, "line-height"));
  expect(height / size).toBeCloseTo(1.83, 2);
  expect(await styleOf(page, "font-family")).toContain("Vazirmatn");
});

test("where the reader asks for less motion, nothing moves", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await takenOver(page);
  await page.getByRole("navigation").getByRole("button").click();
  const sheet = page.getByRole("dialog");
  const longest = await sheet.evaluate((element) =>
    Math.max(...getComputedStyle(element).transitionDuration.split(",").map(Number.parseFloat)),
  );
  expect(longest).toBeLessThan(0.001);
  await page.keyboard.press("Escape");
  // What moves while a page gives way to the next would be among the animations of the document.
  const seen = await page.evaluateHandle(() => {
    const pseudos: string[] = [];
    const look = () => {
      for (const { effect } of document.getAnimations()) {
        const pseudo = (effect as KeyframeEffect | null)?.pseudoElement;
        const lasts = Number(effect?.getComputedTiming().endTime) > 0;
        if (lasts && pseudo?.startsWith("::view-transition")) pseudos.push(pseudo);
      }
      requestAnimationFrame(look);
    };
    look();
    return pseudos;
  });
  await page.getByRole("link", { name: lead.headline }).click();
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeFocused();
  expect(await seen.jsonValue()).toEqual([]);
});

test("a device that draws slowly waits for no movement", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 8 });
  await page.addInitScript(() => {
    const begin = document.startViewTransition.bind(document);
    document.startViewTransition = (...how) => {
      document.documentElement.dataset["moved"] = "";
      return begin(...how);
    };
  });
  // How long the device took is known when nothing else is to do, and then this is loaded.
  const ready = page.waitForResponse(/\/assets\/StoryPage/);
  await page.goto("/");
  await ready;
  for (const { headline } of [lead, ...lead.related.slice(0, 1).map(({ story }) => story)]) {
    await page.getByRole("link", { name: headline }).first().click();
    await expect(page.getByRole("heading", { level: 1, name: headline })).toBeFocused();
  }
  await expect(page.locator("html")).not.toHaveAttribute("data-moved");
});

test("in forced colours what is pressed, chosen and focused is told by a line", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/");
  await takenOver(page);
  const outline = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
  };
  const toggle = page.getByRole("group", { name: "Outlets" }).getByRole("button").first();
  await toggle.click();
  await page.getByRole("heading", { level: 1 }).focus();
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  expect(await toggle.evaluate(outline)).toBeGreaterThanOrEqual(2);
  const other = page.getByRole("group", { name: "Outlets" }).getByRole("button").nth(1);
  expect(await other.evaluate(outline)).toBe(0);
  await page.goto("/settings");
  await takenOver(page);
  const dark = page.locator("label").filter({ hasText: "Dark" });
  expect(await dark.evaluate(outline)).toBe(0);
  await page.getByRole("radio", { name: "Dark" }).check();
  expect(await dark.evaluate(outline)).toBeGreaterThanOrEqual(2);
});

test("a printed story is the story, who told it, when, and where it stands", async ({ page }) => {
  await choose(page, { theme: "dark" });
  await page.goto(STORY);
  await takenOver(page);
  await expect(page.getByRole("button", { name: /^Aa/ })).toBeVisible();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("banner").isVisible()).toBe(false);
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Aa/ })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeVisible();
  await expect(page.getByText(lead.outlet?.name ?? "").first()).toBeVisible();
  expect(await ground(page)).toBe("rgb(255, 255, 255)");
  await expect(page.getByText(new URL(STORY, page.url()).href)).toBeVisible();
  const added = (element: Element) => getComputedStyle(element, "::after").content;
  const time = page.locator("header button:has(time)");
  expect(await time.evaluate(added)).toMatch(/^"\w+day, \d+ \w+ \d{4} at \d\d:\d\d"$/);
  await expect(time.locator("time")).toBeHidden();
  const away = page.locator(".outlet-page");
  expect(await away.evaluate(added)).toContain(await away.getAttribute("href"));
  // No picture is taller than a page.
  const heights = await page
    .locator("img")
    .evaluateAll((all) => all.map((img) => img.clientHeight));
  for (const height of heights) expect(height).toBeLessThan(900);
});
