import { expect, type Page } from "@playwright/test";
import { lead, takenOver, test } from "./reader.ts";
import { sample } from "./sample.ts";

const live = (page: Page) => page.locator("main ~ p[aria-live]");

test("who hears the page is told where they came, and what a choice of outlets leaves", async ({
  page,
}) => {
  await page.goto("/");
  await takenOver(page);
  await page.getByRole("link", { name: lead.headline }).click();
  await expect(live(page)).toHaveText(lead.headline);
  await page.goBack();
  await expect(live(page)).toHaveText("Crossread");
  const [outlet] = sample.outlets;
  await page
    .getByRole("group", { name: "Outlets" })
    .getByRole("button", { name: outlet?.name ?? "" })
    .click();
  await expect(live(page)).toHaveText(new RegExp(`^${outlet?.stories} stor`));
});

/** Goes on by Tab, as far as a reader would, until what is wanted has the focus. */
async function tabTo(page: Page, wanted: ReturnType<Page["locator"]>, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("it cannot be reached");
}

test("by keyboard alone: a story, one beside it, back, outlets and all again, settings, size, language", async ({
  page,
}) => {
  test.slow();
  await page.goto("/");
  await takenOver(page);
  await tabTo(page, page.getByRole("link", { name: lead.headline }).first());
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeFocused();
  const next = lead.related[0]?.story.headline ?? "";
  const beside = page.getByRole("complementary").getByRole("link", { name: next });
  await tabTo(page, beside);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: next })).toBeFocused();
  await page.goBack();
  await expect(beside).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("link", { name: lead.headline }).first()).toBeFocused();

  const toggle = page.getByRole("group", { name: "Outlets" }).getByRole("button").first();
  await tabTo(page, toggle, "Shift+Tab");
  await page.keyboard.press("Space");
  await expect(toggle).toHaveAttribute("aria-pressed", "true");
  await expect(toggle).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Show all outlets" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await tabTo(page, page.getByRole("banner").getByRole("link", { name: "Settings" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: "Larger text" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("group", { name: "Text size" }).getByRole("status")).toHaveText(
    "115%",
  );
  await tabTo(page, page.getByRole("link", { name: "العربية" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/ar/settings");
  await expect(page.getByRole("group", { name: "حجم النص" }).getByRole("status")).toHaveText(/١١٥/);
});
