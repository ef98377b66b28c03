import { expect, type Page } from "@playwright/test";
import { choose, holdScripts, inArabic, KINDS, lead, takenOver, test } from "./reader.ts";

for (const [name, path] of Object.entries(KINDS)) {
  test(`${name} is taken over as it was drawn, in both languages`, async ({ page }) => {
    for (const address of [path, inArabic(path)]) {
      await page.goto(address);
      await takenOver(page);
      await page.waitForLoadState("networkidle");
      await expect(page.locator("html")).not.toHaveAttribute("data-pending");
      await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
    }
  });
}

/** How far what is on the page has moved by itself. */
function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, "value"));
        });
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

const STILL = ["the front page", "a story", "a tag", "an outlet"] as const;
for (const width of [360, 1280]) {
  for (const name of STILL) {
    test(`${name} does not move at ${width} px when its scripts come late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      const release = await holdScripts(page);
      await page.goto(KINDS[name], { waitUntil: "commit" });
      await expect(page.getByRole("link", { name: /./ }).first()).toBeVisible();
      release();
      await takenOver(page);
      await page.waitForLoadState("networkidle");
      expect(await shift(page)).toBe(0);
    });
  }
}

for (const name of ["the front page", "a story"] as const) {
  test(`${name} asks for none of its own data: it has it`, async ({ page }) => {
    // What it is drawn from; the stories beside it may be fetched for the reader who goes on.
    const own = new RegExp(`^/edition/(lists/|stories/${lead.id}\\.json)`);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(KINDS[name]);
    await takenOver(page);
    await page.waitForLoadState("networkidle");
    expect(asked.filter((path) => own.test(path))).toEqual([]);
    expect(asked.filter((path) => path.endsWith(".js"))).not.toEqual([]);
  });
}

test("the first frame is of what fills a window, and the next one of the rest, without the app", async ({
  page,
}) => {
  const release = await holdScripts(page);
  await page.addInitScript(() => {
    const drawn: string[] = [];
    Object.assign(globalThis, { drawn });
    const look = () => {
      const rows = [...document.querySelectorAll("[data-row]")];
      const seen = rows.filter((row) => row.querySelector("h3")?.checkVisibility());
      if (rows.length > 0) drawn.push(seen.length < rows.length ? "some rows" : "all rows");
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto("/", { waitUntil: "commit" });
  const frames = () => page.evaluate(() => Reflect.get(globalThis, "drawn") as string[]);
  await expect.poll(frames).toContain("some rows");
  await expect.poll(async () => (await frames()).at(-1)).toBe("all rows");
  release();
});

test("how long ago is there before the app is", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(`/story/${lead.id}`, { waitUntil: "commit" });
  await expect(page.getByRole("article").locator("time").first()).toHaveText(/ago|now|yesterday/);
  release();
  await takenOver(page);
});

test.describe("the reader's choices hold before the first paint:", () => {
  test("the language, at the same page of it", async ({ page }) => {
    await choose(page, { version: 1, language: "ar" });
    await page.goto(`/story/${lead.id}?outlet=nobody#content`);
    await expect(page).toHaveURL(`/ar/story/${lead.id}?outlet=nobody#content`);
    await expect(page.locator("html")).toHaveAttribute("lang", "ar");
    await takenOver(page);
  });

  test("the theme", async ({ page }) => {
    await choose(page, { version: 1, theme: "dark" });
    await page.emulateMedia({ colorScheme: "light" });
    const release = await holdScripts(page);
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(19, 19, 20)");
    release();
    await takenOver(page);
    await expect(page.locator("html")).toHaveCSS("background-color", "rgb(19, 19, 20)");
  });

  for (const language of ["en", "ar"]) {
    test(`and an address that leads nowhere is answered once, in ${language}`, async ({ page }) => {
      await choose(page, { version: 1, language });
      for (const path of ["/nothing/here", "/ar/nothing/here"]) {
        await page.goto(path);
        await expect(page).toHaveURL(/\/nothing\/here$/);
        await takenOver(page);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      }
    });
  }

  test("and no choice leads to an address of another site", async ({ page, baseURL }) => {
    await choose(page, { version: 1, language: "en" });
    await page.goto("/ar//elsewhere.example/nothing/here");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(baseURL);
  });
});
