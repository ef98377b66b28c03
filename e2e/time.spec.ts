import { expect, type Page } from "@playwright/test";
import { holdScripts, lead, takenOver, test, SHOWN } from "./reader.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const published = Date.parse(lead.published?.at ?? "");
const STORY = `/story/${lead.id}`;

const label = (page: Page) => page.locator(`${SHOWN} header time`);

test("how long ago moves on while the page is open, across midnight, and through sleep", async ({
  page,
}) => {
  await page.clock.install({ time: published + 20_000 });
  await page.goto(STORY);
  await takenOver(page);
  await expect(label(page)).toHaveText("now");
  await page.clock.runFor(2 * MINUTE);
  await expect(label(page)).toHaveText("2 minutes ago");
  await page.clock.fastForward(2 * HOUR);
  await expect(label(page)).toHaveText("2 hours ago");
  // A day is one of the calendar: the next day's evening is "yesterday" only once a whole day is over.
  await page.clock.fastForward(22 * HOUR);
  await expect(label(page)).toHaveText("yesterday");
  const midnight = new Date(published);
  midnight.setUTCHours(48, 0, 30, 0);
  await page.clock.setSystemTime(midnight.getTime() - 2 * MINUTE);
  await page.clock.runFor(MINUTE);
  await expect(label(page)).toHaveText("yesterday");
  await page.clock.runFor(2 * MINUTE);
  await expect(label(page)).toHaveText("2 days ago");
});

test("when the device's clock jumps back or forth, no story is in the future", async ({ page }) => {
  await page.clock.install({ time: published + HOUR });
  await page.goto(STORY);
  await takenOver(page);
  await expect(label(page)).toHaveText("1 hour ago");
  await page.clock.setSystemTime(published - 3 * HOUR);
  await page.clock.runFor(MINUTE);
  await expect(label(page)).toHaveText(/^\d+ \w{3}$/);
  await page.clock.setSystemTime(published + 5 * HOUR);
  await page.clock.runFor(MINUTE);
  await expect(label(page)).toHaveText("5 hours ago");
});

test("the whole date follows the device's time zone while the page is open", async ({
  browser,
}) => {
  // Without the tests' own zone, which would stand in the way of another; the types know none.
  const context = await browser.newContext({ timezoneId: undefined as unknown as string });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setTimezoneOverride", { timezoneId: "Europe/Lisbon" });
  await page.clock.install({ time: published + HOUR });
  await page.goto(STORY);
  await takenOver(page);
  const button = page.locator(`${SHOWN} header button:has(time)`);
  await button.hover();
  const inZone = (timeZone: string) =>
    new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "short" }).format(published);
  await expect(button).toHaveAttribute("title", new RegExp(`at ${inZone("Europe/Lisbon")}$`));
  await devtools.send("Emulation.setTimezoneOverride", { timezoneId: "Asia/Kathmandu" });
  await page.clock.runFor(MINUTE);
  await expect(button).toHaveAttribute("title", new RegExp(`at ${inZone("Asia/Kathmandu")}$`));
  await context.close();
});

for (const after of [20_000, 25 * MINUTE, 3 * HOUR, 26 * HOUR, 20 * 24 * HOUR]) {
  test(`what is drawn before the app runs is what the app says, ${after / MINUTE} minutes on`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(published + after);
    const release = await holdScripts(page);
    await page.goto(STORY, { waitUntil: "commit" });
    await expect(label(page)).toBeVisible();
    const drawn = await label(page).innerText();
    release();
    await takenOver(page);
    const button = page.locator(`${SHOWN} header button:has(time)`);
    // The app is there once it answers.
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await button.click();
    await expect(button).toHaveAttribute("aria-pressed", "false");
    const said = await label(page).innerText();
    // An older date loses its year once it is known to be this one's.
    expect(drawn === said || drawn.startsWith(`${said} 20`)).toBe(true);
  });
}
