import { expect, type Page } from "@playwright/test";
import { toKey } from "../src/model/key.ts";
import { inArabic, lead, takenOver, test } from "./reader.ts";
import { sample } from "./sample.ts";

const PAGES: Record<string, string> = {
  "the front page": "/",
  "a story": `/story/${lead.id}`,
  "a tag": `/tag/${encodeURIComponent(toKey(lead.tags[0] ?? "") ?? "")}`,
  "a search": "/search?q=merrow",
  "the settings": "/settings",
};

interface Node {
  role?: { value: string };
  name?: { value: string };
  ignored: boolean;
}

/** The page as a screen reader is given it. */
async function heard(page: Page): Promise<{ role: string; name: string }[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = (await devtools.send("Accessibility.getFullAXTree")) as { nodes: Node[] };
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: role?.value ?? "", name: name?.value.trim() ?? "" }));
}

/** The levels of the headings in the order of the page, which the tree does not tell. */
function headingLevels(page: Page): Promise<number[]> {
  return page
    .getByRole("heading")
    .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
}

const CONTROLS = new Set(["link", "button", "radio", "checkbox", "textbox", "searchbox", "switch"]);

for (const own of [(path: string) => path, inArabic]) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} has its landmarks, one first heading, no level left out, and a name for all that can be pressed, ${own("/")}`, async ({
      page,
    }) => {
      await page.goto(own(path));
      await takenOver(page);
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
      // What is found comes all at once, after the page.
      if (path.includes("q=")) await expect(page.locator("main h3").nth(1)).toBeVisible();
      const tree = await heard(page);
      const count = (role: string) => tree.filter((node) => node.role === role).length;
      expect([count("banner"), count("main")]).toEqual([1, 1]);
      const levels = await headingLevels(page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels).toHaveLength(count("heading"));
      // What stands before the first heading is none; each goes at most one deeper than the one before.
      levels.forEach((level, at) => expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1));
      const nameless = tree.filter((node) => CONTROLS.has(node.role) && node.name === "");
      expect(nameless).toEqual([]);
      const images = tree.filter((node) => node.role === "image" && node.name === "");
      expect(images).toEqual([]);
    });
  }
}

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
