import { expect, type Page } from "@playwright/test";
import { isolate } from "../src/app/lib/i18n/isolate.ts";
import { storyFile } from "../src/model/files.ts";
import { openWhole } from "./everyPage.ts";
import { lead, SHOWN, takenOver, test } from "./reader.ts";
import { sample } from "./sample.ts";

const main = (page: Page) => page.getByRole("main");
const related = (page: Page) => page.getByRole("complementary", { name: "Related articles" });

test("a reader opens the paper, reads the lead, goes on to a related story, and comes Back", async ({
  page,
}) => {
  await page.goto("/");
  await takenOver(page);
  await page.getByRole("link", { name: lead.headline }).click();
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeFocused();
  await expect(page).toHaveURL(`/story/${lead.id}`);
  await expect(page).toHaveTitle(`${lead.headline} · Crossread`);
  const next = lead.related[0]?.story;
  await related(page)
    .getByRole("link", { name: next?.headline ?? "" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: next?.headline ?? "" })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Front page" })).toBeAttached();
  await expect(page).toHaveTitle("Crossread");
});

test("a headline that is pressed twice is one step to come back from", async ({ page }) => {
  await page.goto("/");
  await takenOver(page);
  await page.getByRole("link", { name: lead.headline }).dblclick();
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Front page" })).toBeAttached();
});

test("going Back finds the list where it was left", async ({ page }) => {
  await page.goto("/");
  await takenOver(page);
  const last = sample.stories.at(-1);
  const link = page.getByRole("link", { name: last?.headline ?? "" });
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(500);
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: last?.headline ?? "" })).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(link).toBeInViewport();
  await expect(link).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test("a page gone back to is as it was left, and one that is gone to is another", async ({
  page,
}) => {
  await page.goto("/");
  await takenOver(page);
  // What is drawn anew would not have it.
  const known = page.locator("[data-known]");
  await page
    .locator("main article")
    .first()
    .evaluate((row) => (row.dataset["known"] = ""));
  await page.getByRole("link", { name: lead.headline }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
  await expect(page).toHaveTitle(`${lead.headline} · Crossread`);
  await expect(known).toBeHidden();
  await page.goBack();
  await expect(known).toBeVisible();
  await expect(page).toHaveTitle("Crossread");
  await page.goForward();
  await expect(page).toHaveTitle(`${lead.headline} · Crossread`);
  await page.getByRole("banner").getByRole("link", { name: "Crossread" }).click();
  await expect(page).toHaveTitle("Crossread");
  await expect(page.getByRole("link", { name: lead.headline })).toBeVisible();
  await expect(known).toBeHidden();
});

test("a story on which the mouse rests is drawn before it is opened, and not seen before", async ({
  page,
}) => {
  await openWhole(page, "/");
  const [other] = lead.related.map(({ story }) => story.headline);
  const ahead = page.locator("main > [data-kept] h1");
  await page.getByRole("link", { name: lead.headline }).hover();
  await expect(ahead).toHaveText(lead.headline);
  await expect(ahead).toBeHidden();
  await expect(page).toHaveTitle("Crossread");
  await page
    .getByRole("link", { name: other ?? "" })
    .first()
    .hover();
  await expect(ahead).toHaveText(other ?? "");
  await page.getByRole("link", { name: lead.headline }).hover();
  await expect(ahead).toHaveText(lead.headline);
  // What is drawn anew would not have it.
  await ahead.evaluate((heading) => (heading.dataset["known"] = ""));
  await page.getByRole("link", { name: lead.headline }).click();
  await expect(page.locator("h1[data-known]")).toBeFocused();
  await expect(page).toHaveTitle(`${lead.headline} · Crossread`);
  await expect(page.getByRole("complementary", { name: "Related articles" })).toBeVisible();
});

test("the story that is pressed is shown, though another was about to be drawn", async ({
  page,
}) => {
  await openWhole(page, "/");
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 6 });
  const rows = page.locator(`${SHOWN} [data-row] h3 a`);
  const opened = rows.first();
  const headline = (await opened.textContent()) ?? "";
  // The moment at which the other one is drawn is the browser's.
  for (let other = 1; other < 5; other += 1) {
    await page.evaluate(
      async ([link, rested, time]) => {
        const event = { bubbles: true, pointerType: "mouse" };
        rested?.dispatchEvent(new PointerEvent("pointerover", event));
        await new Promise((resolve) => setTimeout(resolve, time));
        (link as HTMLElement).click();
      },
      [
        await opened.elementHandle(),
        await rows.nth(other).elementHandle(),
        45 + other * 10,
      ] as const,
    );
    await expect(page.getByRole("heading", { level: 1, name: headline })).toBeVisible();
    await page.goBack();
    await expect(opened).toBeVisible();
  }
});

test("what is open over a page goes with it", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/");
  await takenOver(page);
  await page.getByRole("link", { name: lead.headline }).click();
  await expect(page).toHaveTitle(`${lead.headline} · Crossread`);
  await expect(async () => {
    await page.getByRole("button", { name: /^Outlets/ }).click();
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.goBack();
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("link", { name: lead.headline })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveTitle(`${lead.headline} · Crossread`);
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.getByRole("link", { name: "Crossread" }).click();
  await expect(page).toHaveURL("/");
});

test("the skip link leads into the story, and the next story still opens at its top", async ({
  page,
}) => {
  await page.goto(`/story/${lead.id}`);
  await takenOver(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(main(page)).toBeFocused();
  const next = lead.related.at(-1)?.story.headline ?? "";
  const link = related(page).getByRole("link", { name: next });
  await page.setViewportSize({ width: 360, height: 740 });
  await link.scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: next })).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("one tap narrows to an outlet; reading, Back and reload keep it", async ({ page }) => {
  await page.goto("/");
  await takenOver(page);
  const outlet = sample.outlets[0];
  const name = outlet?.name ?? "";
  await page.getByRole("group", { name: "Outlets" }).getByRole("button", { name }).click();
  const headlines = main(page).getByRole("heading", { level: 3 });
  await expect(headlines).toHaveCount(outlet?.stories ?? 0);
  await expect(page).toHaveURL(`/?outlet=${outlet?.id}`);
  await headlines.first().getByRole("link").click();
  await expect(page).toHaveURL(/\/story\/.*\?outlet=/);
  await page.goBack();
  await expect(headlines).toHaveCount(outlet?.stories ?? 0);
  await page.reload();
  await takenOver(page);
  await expect(headlines).toHaveCount(outlet?.stories ?? 0);
  await page.getByRole("button", { name: `Remove ${isolate(name)}` }).click();
  await expect(page).toHaveURL("/");
  await expect(headlines).not.toHaveCount(outlet?.stories ?? 0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the outlets are one tap away, within reach of the thumb", async ({ page }) => {
    await page.goto("/");
    await takenOver(page);
    const button = page.getByRole("navigation").getByRole("button", { name: "Outlets" });
    const box = await button.boundingBox();
    expect(box?.y).toBeGreaterThan(740 / 2);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await button.tap();
    const sheet = page.getByRole("dialog", { name: "Outlets" });
    const outlet = sample.outlets[1];
    await sheet.getByRole("button", { name: outlet?.name ?? "" }).tap();
    await sheet.getByRole("button", { name: `Show ${outlet?.stories} stories` }).tap();
    await expect(sheet).toBeHidden();
    await expect(main(page).getByRole("heading", { level: 3 })).toHaveCount(outlet?.stories ?? 0);
  });
});

for (const width of [360, 768, 1440]) {
  test(`related articles stand where they should on a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`/story/${lead.id}`);
    await expect(related(page).getByRole("link").first()).toBeVisible();
    const aside = await related(page).boundingBox();
    const article = await page.getByRole("article").boundingBox();
    if (!aside || !article) throw new Error("the story has no article or no related articles");
    if (width >= 1024) expect(aside.x).toBeGreaterThanOrEqual(article.x + article.width);
    else expect(aside.y).toBeGreaterThanOrEqual(article.y + article.height);
  });
}

test.describe("an Arabic reader", () => {
  test.use({ locale: "ar-LB" });

  test("is met in Arabic, right to left; an English story keeps its direction", async ({
    page,
  }) => {
    await page.goto("/");
    await expect(page).toHaveURL("/ar/");
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await takenOver(page);
    await expect(page.getByRole("group", { name: "المصادر" })).toBeVisible();
    await page.getByRole("link", { name: lead.headline }).click();
    const aside = page.getByRole("complementary", { name: "أخبار ذات صلة" });
    const article = page.getByRole("article");
    await expect(aside.getByRole("link").first()).toBeVisible();
    const [asideBox, articleBox] = [await aside.boundingBox(), await article.boundingBox()];
    expect(asideBox?.x).toBeLessThan(articleBox?.x ?? 0);
    await expect(page.getByText(lead.excerpt.slice(0, 40)).first()).toHaveCSS("direction", "ltr");
    await page.getByRole("link", { name: "English" }).click();
    await expect(page).toHaveURL(`/story/${lead.id}`);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
});

test("the theme is the system's until the reader chooses, and the choice is kept", async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await takenOver(page);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await paper();
  await page.getByRole("button", { name: /Theme: as the system/ }).click();
  expect(await paper()).not.toBe(dark);
  await page.reload();
  await takenOver(page);
  await expect(page.getByRole("button", { name: /Theme: light/ })).toBeVisible();
  expect(await paper()).not.toBe(dark);
});

test("a hashtag leads to the latest stories with it", async ({ page }) => {
  await page.goto(`/story/${lead.id}`);
  await takenOver(page);
  const tag = lead.tags[0] ?? "";
  await page.getByRole("link", { name: `#${tag}` }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: `Latest on ${isolate(`#${tag}`)}` }),
  ).toBeFocused();
  await expect(page.getByRole("link", { name: lead.headline })).toBeVisible();
});

test("nothing is asked of another site, no cookie is set, and only the settings are stored", async ({
  page,
  context,
}) => {
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("http://localhost:")) elsewhere.push(request.url());
  });
  const remote = await moveLeadPictureElsewhere(page);
  await page.goto("/");
  await takenOver(page);
  await page.getByRole("link", { name: lead.headline }).click();
  await page.getByRole("button", { name: /Theme/ }).click();
  const ask = page.getByRole("button", { name: /^Load the picture from .elsewhere.example/ });
  await expect(ask).toBeVisible();
  await page.mouse.wheel(0, 5000);
  await expect(related(page)).toBeVisible();
  expect(elsewhere).toEqual([]);
  await ask.click();
  await expect(page.getByRole("img", { name: "A picture elsewhere" })).toBeFocused();
  await expect.poll(() => elsewhere).toEqual([remote]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["crossread.settings"]);
});

/** Serves the lead story with a picture of which one size lies on another site; gives that address. */
async function moveLeadPictureElsewhere(page: Page): Promise<string> {
  const src = "https://elsewhere.example/picture.webp";
  const picture = { alt: "A picture elsewhere", width: 8, height: 5, sources: [{ src }] };
  const withPicture = <Item extends { id: string; _crossread: object }>(item: Item) =>
    item.id === lead.id ? { ...item, _crossread: { ...item._crossread, picture } } : item;
  await page.route(`**/edition/${storyFile(lead.id)}`, async (route) => {
    const response = await route.fetch();
    const story = (await response.json()) as Parameters<typeof withPicture>[0];
    await route.fulfill({ response, json: withPicture(story) });
  });
  await page.route(src, (route) =>
    route.fulfill({
      contentType: "image/svg+xml",
      body: `<svg xmlns="http://www.w3.org/2000/svg" width="8" height="5"/>`,
    }),
  );
  return src;
}

test("settings that cannot be read do not stop the paper from opening", async ({ page }) => {
  const warned = page.waitForEvent("console", (message) => message.type() === "warning");
  await page.addInitScript(() => localStorage.setItem("crossread.settings", "{broken"));
  await page.goto("/");
  await takenOver(page);
  expect((await warned).text()).toContain("Settings that could not be read were set aside");
  await expect(page.getByRole("link", { name: lead.headline })).toBeVisible();
});
