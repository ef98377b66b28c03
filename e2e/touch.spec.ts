import { type CDPSession, expect, type Page } from "@playwright/test";
import { inArabic, lead, takenOver, test, SHOWN } from "./reader.ts";
import { sample, sampleStory } from "./sample.ts";

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

interface Stroke {
  from: [x: number, y: number];
  to: [x: number, y: number];
  /** A second finger. */
  isPinch?: boolean;
}

/** One finger over the screen, as the browser itself would see it. */
async function stroke(page: Page, { from, to, isPinch = false }: Stroke): Promise<void> {
  const touch: CDPSession = await page.context().newCDPSession(page);
  const points = (share: number) => {
    const [x, y] = [0, 1].map(
      (axis) => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * share,
    );
    const first = { x: x ?? 0, y: y ?? 0, id: 0 };
    return isPinch ? [first, { ...first, y: first.y + 90, id: 1 }] : [first];
  };
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (let step = 1; step <= 12; step++) {
    await touch.send("Input.dispatchTouchEvent", {
      type: "touchMove",
      touchPoints: points(step / 12),
    });
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await touch.detach();
}

/** Opens a page and waits until swipes do something. */
async function openWithSwipes(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
  await page.locator('main[style*="touch-action"]').waitFor();
}

/** Opens the first story of the front page from there. */
async function openFirst(page: Page, path: (path: string) => string): Promise<string> {
  await openWithSwipes(page, path("/"));
  const links = page.locator(`${SHOWN} a[href*="/story/"]`);
  const second = await links.nth(1).getAttribute("href");
  await links.first().click();
  await expect(page).toHaveURL(path(`/story/${lead.id}`));
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  return second ?? "";
}

/** A place of the story's text that is nothing but text, in the view. */
async function inText(page: Page): Promise<[number, number]> {
  // While one page goes over into another the browser gives a finger to neither.
  await page.waitForFunction(() => !document.documentElement.matches(":active-view-transition"));
  const text = page.locator(`${SHOWN} .prose > p`).first();
  await text.evaluate((element) => element.scrollIntoView({ block: "center" }));
  const box = await text.boundingBox();
  return [180, Math.round((box?.y ?? 0) + (box?.height ?? 0) / 2)];
}

/** Lets everything that was under way come about: what had not happened by then will not. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}

for (const [language, path, on] of [
  ["English", (each: string) => each, -1],
  ["Arabic", inArabic, 1],
] as const) {
  test(`a swipe goes on to the next story and back again, ${language}`, async ({ page }) => {
    const second = await openFirst(page, path);
    const next = sample.stories.find(({ id }) => second.endsWith(id));
    const words = page.locator(`${SHOWN} article nav [lang]`);
    await expect(words).toHaveAttribute("lang", next?.language ?? "");
    const [x, y] = await inText(page);
    await stroke(page, { from: [x, y], to: [x + on * 140, y + 10] });
    await expect(page).toHaveURL(second);
    const { headline = "" } = next ?? {};
    await expect(page.getByRole("heading", { level: 1, name: headline })).toBeFocused();
    const [, line] = await inText(page);
    await stroke(page, { from: [x, line], to: [x - on * 140, line] });
    await expect(page).toHaveURL(path(`/story/${lead.id}`));
  });

  test(`rows are read to one side and saved to the other, ${language}`, async ({ page }) => {
    await openWithSwipes(page, path("/"));
    const row = page.locator(`${SHOWN} h3 a`).first();
    const box = await row.boundingBox();
    const y = (box?.y ?? 0) + 20;
    const said = page.getByRole("status");
    await stroke(page, { from: [180, y], to: [180 - on * 140, y] });
    await expect(said.last()).toHaveText(language === "Arabic" ? "عُلِّم مقروءًا" : "Marked read");
    await stroke(page, { from: [180, y], to: [180 + on * 140, y] });
    await expect(said.last()).toHaveText(language === "Arabic" ? "حُفظ الخبر" : "Saved");
    await expect(page).toHaveURL(path("/"));
  });
}

test("a swipe tells under the finger what it will do, and does nothing when it is taken back", async ({
  page,
}) => {
  await openFirst(page, (path) => path);
  const [x, y] = await inText(page);
  const touch = await page.context().newCDPSession(page);
  const move = (type: "touchStart" | "touchMove", dx: number) =>
    touch.send("Input.dispatchTouchEvent", { type, touchPoints: [{ x: x + dx, y }] });
  await move("touchStart", 0);
  for (const dx of [-15, -30, -45]) await move("touchMove", dx);
  await expect(page.locator("[data-swipe=near]")).toHaveText("Next story");
  for (const dx of [-90, -140]) await move("touchMove", dx);
  await expect(page.locator("[data-swipe=far]")).toHaveText("Next story");
  for (const dx of [-80, -30, -5]) await move("touchMove", dx);
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(page.locator("[data-swipe]")).toHaveCount(0);
  await settled(page);
  await expect(page).toHaveURL(`/story/${lead.id}`);
});

test("a move up or aslant scrolls, and goes nowhere", async ({ page }) => {
  await openFirst(page, (path) => path);
  const [x, y] = await inText(page);
  for (const to of [
    [x, y - 250],
    [x - 150, y - 150],
  ] as [number, number][]) {
    const before = await page.evaluate(() => scrollY);
    await stroke(page, { from: [x, y], to });
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
    await expect(page).toHaveURL(`/story/${lead.id}`);
  }
});

test("from the edge of the screen, with two fingers or with a selection nothing happens", async ({
  page,
}) => {
  const second = await openFirst(page, (path) => path);
  const [x, y] = await inText(page);
  const stays = async () => {
    await settled(page);
    await expect(page).toHaveURL(`/story/${lead.id}`);
  };
  await stroke(page, { from: [355, y], to: [180, y] });
  await stays();
  await stroke(page, { from: [x, y], to: [x - 140, y], isPinch: true });
  await stays();
  await page.evaluate(() => {
    const text = document.querySelector("main .prose > p");
    if (text) getSelection()?.selectAllChildren(text);
  });
  await stroke(page, { from: [x, y], to: [x - 140, y] });
  await stays();
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await stroke(page, { from: [x, y], to: [x - 140, y] });
  await expect(page).toHaveURL(second);
});

test("from code, a table or a link of a story nothing happens", async ({ page }) => {
  for (const [type, selector] of [
    ["code", `${SHOWN} .prose pre`],
    ["table", `${SHOWN} .prose table`],
    ["paragraph", `${SHOWN} header a`],
  ] as const) {
    const story = sampleStory(
      ({ body, related }) => related.length > 0 && body.some((block) => block.type === type),
    );
    await openWithSwipes(page, `/story/${story.id}`);
    const place = page.locator(selector).first();
    await place.evaluate((element) => element.scrollIntoView({ block: "center" }));
    const box = await place.boundingBox();
    const y = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const x = Math.min((box?.x ?? 0) + (box?.width ?? 0) - 4, 200);
    await stroke(page, { from: [x, y], to: [Math.max(2, x - 140), y] });
    await settled(page);
    await expect(page).toHaveURL(`/story/${story.id}`);
    const [left, line] = await inText(page);
    await stroke(page, { from: [left, line], to: [left - 140, line] });
    await expect(page).toHaveURL(`/story/${story.related[0]?.story.id}`);
  }
});

test("switched off in the settings, swipes do nothing and each has a button", async ({ page }) => {
  await page.goto("/settings");
  await takenOver(page);
  await page.getByRole("checkbox", { name: "Use swipes" }).uncheck();
  await page.goto("/");
  await takenOver(page);
  const links = page.locator(`${SHOWN} a[href*="/story/"]`);
  const second = await links.nth(1).getAttribute("href");
  await links.first().click();
  const next = page
    .getByRole("navigation", { name: "Read on" })
    .getByRole("link", { name: /^Next story/ });
  await expect(next).toHaveAttribute("href", second ?? "");
  const [x, y] = await inText(page);
  await stroke(page, { from: [x, y], to: [x - 140, y] });
  await settled(page);
  await expect(page).toHaveURL(`/story/${lead.id}`);
  await next.click();
  await expect(page).toHaveURL(second ?? "");
});

test("the bar at the foot is within reach of a thumb", async ({ page }) => {
  await page.goto("/");
  await takenOver(page);
  const items = page.getByRole("navigation", { name: "Crossread" }).locator("a, button");
  expect(await items.count()).toBeGreaterThanOrEqual(3);
  for (const item of await items.all()) {
    const box = await item.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(700);
  }
});
