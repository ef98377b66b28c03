import { expect, type Page, test } from "@playwright/test";
import { sample } from "./sample.ts";

const rows = (page: Page) => page.getByRole("main").getByRole("article");
const marks = (page: Page) => rows(page).locator("mark");
const field = (page: Page) => page.getByRole("searchbox");
const status = (page: Page, words: string | RegExp) => page.getByRole("main").getByText(words);

test.beforeEach(({ page }) => {
  page.on("pageerror", (error) => {
    throw error;
  });
});

/** The page's policy says what it refuses on the console. */
function refuseErrors(page: Page): void {
  page.on("console", (message) => {
    if (message.type() === "error") throw new Error(`console: ${message.text()}`);
  });
}

test("a reader searches as they type, reads what was found, and comes Back to it", async ({
  page,
}) => {
  refuseErrors(page);
  await page.goto("/");
  await page.getByRole("link", { name: "Search" }).first().click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("warned gates");
  const first = rows(page).first().getByRole("link");
  await expect(first).toHaveText(/^Engineers warned about Gate Four/);
  await expect(first.locator("mark")).toHaveText(["warned", "Gate"]);
  await expect(page).toHaveURL("/search?q=warned+gates");
  await expect(page.locator("[aria-live=polite]").first()).toHaveText(/^\d+ stor(y|ies) found$/);
  await expect(field(page)).toBeFocused();
  await first.click();
  await expect(page.getByRole("heading", { level: 1, name: /^Engineers warned/ })).toBeFocused();
  await page.goBack();
  await expect(field(page)).toHaveValue("warned gates");
  await expect(first).toBeFocused();
});

test("a word of a body is shown where it stands, and each story has each word", async ({
  page,
}) => {
  refuseErrors(page);
  await page.goto("/search?q=automation+dockers");
  await expect(rows(page).first()).toBeVisible();
  for (const row of await rows(page).all()) {
    const found = (await row.locator("mark").allTextContents()).join(" ").toLowerCase();
    expect(found).toMatch(/automation/);
    expect(found).toMatch(/docker/);
  }
});

test("Arabic words are found with and without their article, particles and marks", async ({
  page,
}) => {
  refuseErrors(page);
  for (const word of ["فيضان", "الفيضان", "والفَيَضان"]) {
    await page.goto(`/search?q=${encodeURIComponent(word)}`);
    await expect(rows(page).first()).toHaveAttribute("dir", "rtl");
    const found = await marks(page).allTextContents();
    expect(found).toContain("الفيضان");
  }
  await expect(rows(page).filter({ hasText: "مطبخ لا ينام" })).toHaveCount(1);
});

test("the interface in Arabic counts what was found in its own digits", async ({ browser }) => {
  const page = await browser.newPage({ locale: "ar" });
  refuseErrors(page);
  await page.goto("/ar/search?q=comet");
  await expect(status(page, /^نتيجة البحث: /)).toBeVisible();
  await expect(page.getByRole("search").getByLabel("كلمات البحث")).toHaveValue("comet");
  await page.close();
});

test("outlets and days narrow what is found", async ({ page }) => {
  refuseErrors(page);
  await page.goto("/search?q=merrow");
  await expect(rows(page).nth(5)).toBeVisible();
  const courier = page.getByRole("button", { name: /^The Merrow Courier/ });
  await courier.click();
  await expect(page).toHaveURL("/search?q=merrow&outlet=the-merrow-courier");
  await expect(rows(page).filter({ hasNotText: "The Merrow Courier" })).toHaveCount(0);
  await expect(rows(page).first()).toBeVisible();
  await courier.click();
  const newest = sample.stories
    .map(({ published }) => published?.at ?? "")
    .toSorted()
    .at(-1);
  const today = (newest ?? "").slice(0, 10);
  await page.getByLabel("To", { exact: true }).fill(dayBefore(today));
  await expect(page).toHaveURL(`/search?q=merrow&to=${dayBefore(today)}`);
  await expect(rows(page).first()).toBeVisible();
  await expect(rows(page).locator(`time[datetime^="${today}"]`)).toHaveCount(0);
  await page.getByRole("button", { name: "Any day" }).click();
  await expect(rows(page).locator(`time[datetime^="${today}"]`).first()).toBeVisible();
});

test("of two choices in one breath both hold", async ({ page }) => {
  refuseErrors(page);
  await page.goto("/search?q=merrow");
  await expect(rows(page).nth(5)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLElement>("[data-outlet=the-merrow-courier]")?.click();
    for (const day of document.querySelectorAll<HTMLInputElement>("input[type=date]")) {
      day.valueAsDate = new Date("2020-02-02");
      day.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await expect(page).toHaveURL(/from=2020-02-02&to=2020-02-02&outlet=the-merrow-courier$/);
});

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

test("nothing found is said, with a way out of what the search is narrowed to", async ({
  page,
}) => {
  refuseErrors(page);
  await page.goto("/search?q=zeppelin");
  await expect(status(page, /^No story has/)).toBeVisible();
  await page.goto("/search?q=comet&outlet=the-merrow-courier&to=2001-01-01");
  await page.getByRole("button", { name: "Search all outlets and days" }).click();
  await expect(page).toHaveURL("/search?q=comet");
  await expect(rows(page).first()).toBeVisible();
});

test("without a network the reader is told, and another try goes well when it is back", async ({
  context,
  page,
}) => {
  await page.goto("/search");
  await expect(field(page)).toBeVisible();
  await context.setOffline(true);
  await field(page).fill("comet");
  await expect(page.getByRole("alert")).toContainText("There is no network");
  await context.setOffline(false);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("what searching takes is not asked for before somebody searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  expect(asked.filter((path) => /search/i.test(path))).toEqual([]);
  expect(asked.length).toBeGreaterThan(2);
});
