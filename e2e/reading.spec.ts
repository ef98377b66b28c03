import { expect, type Page } from "@playwright/test";
import { lead, takenOver, test, SHOWN } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const story = `/story/${lead.id}`;
const long = sampleStory(({ body }) => body.length > 8);

const card = (page: Page, headline = lead.headline) =>
  page
    .getByRole("article")
    .filter({ has: page.getByRole("link", { name: headline, exact: true }) });

const unread = (page: Page) => page.getByText(/^\d+ unread$/);

/** Reads a story from the list, as long as it takes to count, and goes back. */
async function readLead(page: Page): Promise<void> {
  await card(page).getByRole("link", { name: lead.headline }).click();
  await expect(page.getByRole("button", { name: "Mark unread" })).toBeVisible();
  await page.goBack();
}

/** The first row in view, and how far its top is from that of the view. */
function topRow(page: Page) {
  return page.evaluate((shown) => {
    const rows = [...document.querySelectorAll<HTMLElement>(`${shown} [data-row]`)];
    const row = rows.find((each) => each.getBoundingClientRect().bottom > 1);
    return { row: row?.dataset["row"], top: Math.round(row?.getBoundingClientRect().top ?? 0) };
  }, SHOWN);
}

test("a story that was read is quieter in the list, and still there", async ({ page }) => {
  await page.goto("/");
  await expect(unread(page)).toBeVisible();
  const before = await unread(page).textContent();
  await readLead(page);
  await expect(card(page)).toHaveAttribute("data-read");
  await expect(card(page).getByText("Read.")).toBeAttached();
  await expect(unread(page)).not.toHaveText(before ?? "");
});

test("a story that is left as soon as it was opened stays unread", async ({ page }) => {
  await page.goto("/");
  // From here on a story has all that keeps whether it is read as soon as it is there.
  await readLead(page);
  const opened = page.locator(`${SHOWN} [data-row] h3 a`).nth(12);
  const headline = (await opened.textContent()) ?? "";
  await opened.click();
  await expect(page.getByRole("button", { name: "Mark read" })).toBeVisible();
  await page.goBack();
  await expect(card(page, headline)).toBeVisible();
  await readLead(page);
  await expect(card(page, headline)).toBeVisible();
  await expect(card(page, headline)).not.toHaveAttribute("data-read");
});

test("unread only leaves out what was read, but not what has just been read", async ({ page }) => {
  await page.goto("/");
  await readLead(page);
  await page.getByRole("button", { name: "Unread only" }).click();
  await expect(card(page)).toHaveCount(0);
  const next = page.locator(`${SHOWN} [data-row] h3 a`).first();
  const headline = (await next.textContent()) ?? "";
  await next.click();
  await expect(page.getByRole("button", { name: "Mark unread" })).toBeVisible();
  await page.goBack();
  await expect(card(page, headline)).toHaveAttribute("data-read");
  await page.reload();
  await expect(unread(page)).toBeVisible();
  await expect(card(page, headline)).toHaveCount(0);
});

test("all that is shown is read at once, and it can be taken back", async ({ page }) => {
  await page.goto("/");
  await readLead(page);
  await expect(unread(page)).toBeVisible();
  const before = (await unread(page).textContent()) ?? "";
  await page.getByRole("button", { name: "Mark all read" }).click();
  await expect(page.locator(`${SHOWN} article:not([data-read])`)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(unread(page)).toHaveText(before);
  await expect(card(page)).toHaveAttribute("data-read");
});

test("a story that is scrolled past is read where the reader wants it, and not otherwise", async ({
  page,
}) => {
  const past = page.locator(`${SHOWN} article[data-read]`);
  await page.goto("/");
  await expect(unread(page)).toBeVisible();
  await page.mouse.wheel(0, 1700);
  await page.waitForFunction(() => (history.state as { y?: number } | null)?.y === 1700);
  await expect(past).toHaveCount(0);
  await page.goto("/settings#reading");
  await page.getByRole("checkbox", { name: "Stories that I scroll past are read" }).check();
  await page.goto("/");
  await expect(unread(page)).toBeVisible();
  await page.mouse.wheel(0, 1700);
  await expect(past.first()).toBeAttached();
});

test("the row that was at the top is there again after Back, reload and a restart", async ({
  page,
  context,
}) => {
  await page.goto("/");
  await takenOver(page);
  await expect(unread(page)).toBeVisible();
  await page.mouse.wheel(0, 1700);
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem("crossread.places")))
    .toBeTruthy();
  const { row } = await topRow(page);
  const link = page.locator(`[data-row="${row}"] ~ * h3 a`).first();
  await link.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => (history.state as { y?: number } | null)?.y === scrollY);
  const left = await topRow(page);
  await link.click();
  await expect(page.getByRole("button", { name: /^Save/ })).toBeVisible();
  await page.goBack();
  await expect.poll(() => topRow(page)).toEqual(left);
  await page.reload();
  await expect.poll(() => topRow(page)).toEqual(left);
  const later = await context.newPage();
  await later.goto("/");
  await expect.poll(() => topRow(later)).toEqual(left);
});

test("the paragraph that was being read is there again after Back, reload and a restart", async ({
  page,
  context,
}) => {
  const top = (at: Page) =>
    at.evaluate(() =>
      Math.round(
        document.querySelector("[data-body]")?.children[4]?.getBoundingClientRect().top ?? 999,
      ),
    );
  await page.goto("/");
  await page.goto(`/story/${long.id}`);
  await expect(page.getByRole("button", { name: "Mark unread" })).toBeVisible();
  await page.evaluate(() => document.querySelector("[data-body]")?.children[4]?.scrollIntoView());
  await page.mouse.wheel(0, 30);
  await page.waitForFunction(() => (history.state as { y?: number } | null)?.y === scrollY);
  const left = await top(page);
  expect(Math.abs(left)).toBeLessThan(60);
  await page.reload();
  // The same line: faces that have come meanwhile may set what is above a little differently.
  await expect.poll(async () => Math.abs((await top(page)) - left)).toBeLessThan(25);
  const later = await context.newPage();
  await later.goto(`/story/${long.id}`);
  await expect.poll(async () => Math.abs((await top(later)) - left)).toBeLessThan(25);
  const other = await context.newPage();
  await other.goto(`/story/${long.id}#content`);
  await expect(other.getByRole("button", { name: "Mark unread" })).toBeVisible();
  expect(await top(other)).toBeGreaterThan(100);
});

test("an outlet is muted from its story, counted, seen again, and over after a day", async ({
  page,
}) => {
  await page.clock.install();
  const name = lead.outlet?.name ?? "";
  const alone = sampleStory(
    ({ outlet, related, copies = [] }) =>
      outlet?.name === name &&
      copies.length === 0 &&
      related.every(({ reason }) => reason.kind !== "event"),
  );
  await page.goto(`/story/${alone.id}`);
  await page.clock.runFor(5000);
  await page.getByRole("button", { name: "Mute…" }).click();
  await page.getByText("For a day").click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
  await expect(page.getByText(/It hides \d+ stories on the front page/)).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Undo" }).click();
  await page.getByRole("dialog").getByRole("button", { name }).click();
  await page.getByRole("button", { name: "Close" }).click();
  await page.goto("/");
  await page.clock.runFor(5000);
  const note = page.getByText(/stories hidden by 1 mute/);
  await expect(note).toBeVisible();
  await expect(card(page, alone.headline)).toHaveCount(0);
  await page.getByRole("button", { name: "Show", exact: true }).click();
  await expect(card(page, alone.headline)).toBeVisible();
  await page.getByRole("link", { name: "Manage mutes" }).click();
  await page.clock.runFor(5000);
  await expect(page.getByText(/until/).filter({ visible: true })).toBeVisible();
  await page.clock.fastForward("25:00:00");
  await expect(page.getByText(/over/).filter({ visible: true })).toBeVisible();
  await page.goto("/");
  await page.clock.runFor(5000);
  await expect(unread(page)).toBeVisible();
  await expect(card(page, alone.headline)).toBeVisible();
  await expect(note).toBeHidden();
});

test("what was saved and noted is listed when its story has left the edition", async ({ page }) => {
  await page.goto(story);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "Write a note" }).click();
  await page.getByLabel("Your note").fill("Ask who paid.");
  await page.getByLabel("Your note").blur();
  await page.route(`**/edition/stories/**`, (route) => route.fulfill({ status: 404 }));
  await page.goto("/saved");
  await expect(page.getByRole("link", { name: lead.headline })).toBeVisible();
  await expect(page.getByText("Ask who paid.")).toBeVisible();
  await page.getByRole("button", { name: "Remove from saved" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Remove from saved" })).toBeVisible();
});

test("two tabs agree on what is read and saved", async ({ page, context }) => {
  await page.goto("/");
  await expect(unread(page)).toBeVisible();
  const other = await context.newPage();
  await other.goto(story);
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByRole("button", { name: "Mark unread" })).toBeVisible();
  await expect(card(page)).toHaveAttribute("data-read");
  await expect(card(page).getByText("Saved.")).toBeAttached();
  await other.getByRole("button", { name: "Mark unread" }).click();
  await expect(card(page)).not.toHaveAttribute("data-read");
});

test("marks that come after a page was drawn move nothing", async ({ page }) => {
  await page.goto("/");
  await readLead(page);
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number };
        const so = Number(sessionStorage.getItem("shift") ?? 0);
        sessionStorage.setItem("shift", String(so + value));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto("/");
  await expect(card(page)).toHaveAttribute("data-read");
  await expect(unread(page)).toBeVisible();
  expect(await page.evaluate(() => sessionStorage.getItem("shift") ?? "0")).toBe("0");
});
