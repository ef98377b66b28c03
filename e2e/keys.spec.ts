import { expect, type Page } from "@playwright/test";
import { inArabic, lead, takenOver, test } from "./reader.ts";
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
  const first = page.locator("main a:focus");
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
