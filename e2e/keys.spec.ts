import { expect, type Page } from "@playwright/test";
import { inArabic, lead, takenOver, test, SHOWN } from "./reader.ts";
import { sample } from "./sample.ts";

/** Opens a page and waits until keys do something: the help can be opened. */
async function openWithKeys(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await keysWork(page);
}

async function keysWork(page: Page): Promise<void> {
  await takenOver(page);
  await expect(async () => {
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
}

const rows = (page: Page) => page.getByRole("main").locator("h3 a");
const title = (page: Page) => page.getByRole("heading", { level: 1 });

test("a reader goes through the list by keys, opens a story, goes on, and comes back", async ({
  page,
}) => {
  await openWithKeys(page, "/");
  await page.keyboard.press("j");
  const first = page.locator(`${SHOWN} a:focus`);
  await expect(first).toHaveText(lead.headline);
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(first).toHaveText(lead.headline);
  await page.keyboard.press("o");
  await expect(title(page)).toHaveText(lead.headline);
  const next = page.getByRole("navigation", { name: "Read on" }).getByRole("link", {
    name: /Next story/,
  });
  const words = (await next.textContent())?.replace("Next story", "") ?? "";
  await page.keyboard.press("j");
  await expect(title(page)).toHaveText(words);
  await page.reload();
  await keysWork(page);
  await page.keyboard.press("k");
  await expect(title(page)).toHaveText(lead.headline);
  await page.keyboard.press("j");
  await expect(title(page)).toHaveText(words);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/");
  await expect(rows(page).first()).toBeVisible();
});

for (const [language, path, words] of [
  ["English", (each: string) => each, { palette: "Go to anything", front: "front page" }],
  ["Arabic", inArabic, { palette: "الذهاب إلى أي شيء", front: "الصفحة الأولى" }],
] as const) {
  test(`by one field and keys alone a reader goes to a story, an outlet and the front page, ${language}`, async ({
    page,
  }) => {
    await openWithKeys(page, path("/search"));
    // The field of the search has the focus from nobody: it was opened first.
    await page.keyboard.press("Control+k");
    const field = page.getByRole("combobox");
    await expect(page.getByRole("dialog", { name: words.palette })).toBeVisible();
    await expect(field).toBeFocused();
    await page.keyboard.type(lead.headline.split(" ").slice(0, 3).join(" "));
    const story = page.getByRole("option", { name: lead.headline });
    await expect(story).toBeVisible();
    await expect(async () => {
      await page.keyboard.press("ArrowDown");
      await expect(story).toHaveAttribute("aria-selected", "true", { timeout: 50 });
    }).toPass();
    await expect(field).toHaveAttribute("aria-activedescendant", `palette-story-${lead.id}`);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(path(`/story/${lead.id}`));
    await expect(title(page)).toBeFocused();

    const outlet = sample.outlets[1];
    await page.keyboard.press("Control+k");
    await field.fill(outlet?.name ?? "");
    await expect(page.getByRole("option", { selected: true })).toContainText(outlet?.name ?? "");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(path(`/outlet/${encodeURIComponent(outlet?.id ?? "")}`));

    await page.keyboard.press("Control+k");
    await field.fill(words.front);
    await expect(page.getByRole("option", { selected: true })).toContainText(words.front);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(path("/"));
  });
}

test("the palette says when there is nothing, and gives the focus back", async ({ page }) => {
  await openWithKeys(page, "/");
  await page.keyboard.press("j");
  const row = page.locator(`${SHOWN} a:focus`);
  await expect(row).toHaveText(lead.headline);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").fill("zeppelin");
  await expect(page.getByRole("dialog").getByRole("status")).toHaveText(/Nothing has .*zeppelin/);
  await expect(page.getByRole("option")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(row).toHaveText(lead.headline);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(row).toHaveText(lead.headline);
});

test("Escape closes what is open before it leaves a story", async ({ page }) => {
  await openWithKeys(page, `/story/${lead.id}`);
  await page.getByRole("button", { name: /^Aa/ }).click();
  const panel = page.getByRole("dialog", { name: "Comfort" });
  await expect(panel).toBeFocused();
  // On past the panel, which stays open.
  await title(page).focus();
  await expect(panel).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(page).toHaveURL(`/story/${lead.id}`);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/");
});

test("keys on an Arabic layout do the same", async ({ page }) => {
  await openWithKeys(page, inArabic("/"));
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "ت", code: "KeyJ", bubbles: true, cancelable: true }),
    ),
  );
  await expect(page.locator(`${SHOWN} a:focus`)).toHaveText(lead.headline);
});

test("Escape leads back to the list also for who used the skip link", async ({ page }) => {
  await openWithKeys(page, "/");
  await page.keyboard.press("j");
  await page.keyboard.press("o");
  await expect(title(page)).toBeFocused();
  await page.evaluate(() => (location.hash = "content"));
  await expect(page).toHaveURL(/#content$/);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL("/");
});

test("what is typed into a field does nothing else", async ({ page }) => {
  await openWithKeys(page, "/search");
  const field = page.getByRole("searchbox");
  await field.click();
  await page.keyboard.type("gajs?/");
  await expect(field).toHaveValue("gajs?/");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page).toHaveURL(/\/search/);
});

test("m and s mark the chosen row, v opens it at its outlet, and each says so", async ({
  page,
  context,
}) => {
  await context.route("https://**", (route) => route.abort());
  await openWithKeys(page, "/");
  await page.keyboard.press("j");
  const said = page.getByRole("status").last();
  await page.keyboard.press("s");
  await expect(said).toHaveText("Saved");
  await page.keyboard.press("s");
  await expect(said).toHaveText("No longer saved");
  await page.keyboard.press("m");
  await expect(said).toHaveText("Marked read");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("v");
  const tab = await opened;
  expect(await tab.evaluate(() => opener)).toBeNull();
});

test("n and p go through the paragraphs of a story", async ({ page }) => {
  await openWithKeys(page, `/story/${lead.id}`);
  const parts = page.locator(`${SHOWN} .prose > *`);
  await page.keyboard.press("n");
  await expect(parts.first()).toBeFocused();
  await page.keyboard.press("n");
  await expect(parts.nth(1)).toBeFocused();
  await page.keyboard.press("p");
  await expect(parts.first()).toBeFocused();
});

test("a reader gives a command another key, is told of one that is taken, and takes it all back", async ({
  page,
}) => {
  await page.goto("/settings");
  await keysWork(page);
  await page.getByText("All keys", { exact: true }).click();
  const change = page.getByRole("button", { name: /Change the key for: .*Next story/ });
  await change.click();
  await page.keyboard.press("s");
  const section = page.getByRole("region", { name: "Keys" });
  await expect(section.getByRole("status")).toHaveText(/s.* already does: .*Save/);
  await page.keyboard.press("x");
  await expect(section.getByRole("row", { name: /Next story/ })).toContainText("x");
  await page.goto("/");
  await keysWork(page);
  await page.keyboard.press("j");
  await page.keyboard.press("x");
  await expect(page.locator(`${SHOWN} a:focus`)).toHaveText(lead.headline);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog").locator("div", { hasText: /^Next storyx$/ })).toBeVisible();
  await page.goto("/settings");
  await page.getByText("All keys", { exact: true }).click();
  await page.getByRole("button", { name: "Reset all keys" }).click();
  await expect(section.getByRole("row", { name: /Next story/ })).toContainText("j");
});

test("switched off in the settings, no key does anything", async ({ page }) => {
  await openWithKeys(page, "/settings");
  const isOn = page.getByRole("checkbox", { name: "Use single keys" });
  await isOn.uncheck();
  await isOn.blur();
  for (const key of ["?", "/", "g", "a", "Control+k"]) await page.keyboard.press(key);
  await expect(page).toHaveURL("/settings");
  await expect(page.getByRole("dialog")).toBeHidden();
  await isOn.check();
  await isOn.blur();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
});
