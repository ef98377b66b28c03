import { expect, type Page } from "@playwright/test";
import { inArabic, takenOver, test } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const long = (language: string) =>
  sampleStory((story) => story.language === language && story.body.length > 4);
const STORIES = { English: long("en"), Arabic: long("ar") };

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
}

/** Selects some letters in the last paragraph of the body, and gives them. */
function select(page: Page): Promise<string> {
  return page.evaluate(() => {
    const paragraph = [...document.querySelectorAll("[data-body] > p")].at(-1);
    const node = paragraph && document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
    if (!(node instanceof Text)) throw new Error("no text");
    const words = node.data.trim().split(/\s+/).slice(2, 6).join(" ");
    getSelection()?.setBaseAndExtent(
      node,
      node.data.indexOf(words),
      node,
      node.data.indexOf(words) + words.length,
    );
    return words;
  });
}

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const dialog = (page: Page) => page.getByRole("dialog");
const share = (page: Page) => page.getByRole("button", { name: "Share", exact: true }).click();

test.describe("where the system has no sheet", () => {
  test.beforeEach(async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "share"));
  });

  test("the address of the story alone is copied", async ({ page, baseURL }) => {
    const { id } = STORIES.English;
    await open(page, `/story/${id}?outlet=nobody`);
    await share(page);
    await expect(dialog(page).getByRole("button", { name: /selection/ })).toBeHidden();
    await dialog(page).getByRole("button", { name: "Copy link" }).click();
    await expect(dialog(page).getByRole("status")).toHaveText("Copied");
    expect(await copied(page)).toBe(`${baseURL}/story/${id}`);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: "Share", exact: true })).toBeFocused();
  });

  test("a clipboard that refuses leaves the link selected, to be copied by hand", async ({
    page,
  }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
    });
    await open(page, `/story/${STORIES.English.id}`);
    await share(page);
    await dialog(page).getByRole("button", { name: "Copy link" }).click();
    await expect(dialog(page).getByRole("textbox", { name: "Link" })).toBeFocused();
    expect(await page.evaluate(() => getSelection()?.toString())).toContain(STORIES.English.id);
  });

  for (const [name, story] of Object.entries(STORIES)) {
    test(`a link to a passage in ${name} shows the passage`, async ({ page, context }) => {
      await page.setViewportSize({ width: 360, height: 640 });
      await open(page, `/story/${story.id}`);
      const words = await select(page);
      await share(page);
      await dialog(page).getByRole("button", { name: "Copy link to selection" }).click();
      await expect(dialog(page).getByRole("status")).toHaveText("Copied");
      const link = await copied(page);
      expect(link).toContain(`/story/${story.id}#:~:text=`);
      const other = await context.newPage();
      await other.setViewportSize({ width: 360, height: 640 });
      await open(other, link);
      await expect.poll(() => other.evaluate(() => scrollY)).toBeGreaterThan(200);
      const passage = other.locator("[data-body] > p").filter({ hasText: words }).last();
      await expect(passage).toBeInViewport();
      // Taking the page over, and what it loads when idle, leave the reader there.
      await other.waitForLoadState("networkidle");
      await expect(other.getByRole("button", { name: /Listen/ })).toBeAttached();
      await expect(passage).toBeInViewport();
    });
  }
});

test("the system's own sheet is given the story alone", async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "share", {
      configurable: true,
      value: (data: ShareData) => {
        Object.assign(window, { shared: data });
        return Promise.resolve();
      },
    });
  });
  const { id, headline } = STORIES.Arabic;
  await open(page, inArabic(`/story/${id}?outlet=nobody`));
  await page.getByRole("button", { name: "شارك" }).click();
  const shared = () => page.evaluate(() => Reflect.get(window, "shared") as unknown);
  await expect.poll(shared).toEqual({ title: headline, url: `${baseURL}/ar/story/${id}` });
  await expect(dialog(page)).toBeHidden();
});
