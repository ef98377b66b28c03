import { expect, type Page, test } from "@playwright/test";
import { bringBack, marksFile, saved } from "./marksFile.ts";

const counts = (page: Page) => page.getByText(/^Stories marked:/);

/** A page of this site that is not the app, where its storage can be reached before it. */
const BESIDE = "/icon.svg";

test("two tabs that are marked in at once agree, and so does the next visit", async ({
  context,
}) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  for (const page of [one, other]) await page.goto("/settings");
  await Promise.all([
    bringBack(one, marksFile("one", { "story/a/saved": true, "story/both/read": { by: "open" } })),
    bringBack(
      other,
      marksFile("other", { "story/b/saved": true, "story/both/place": { block: 3, fraction: 0 } }),
    ),
  ]);
  for (const page of [one, other])
    await expect(counts(page)).toHaveText("Stories marked: 3. Saved: 2.");
  await one.reload();
  await expect(counts(one)).toHaveText("Stories marked: 3. Saved: 2.");
  expect((await saved(one)).registers).toEqual((await saved(other)).registers);
});

test("a mark survives the page that is left in the same moment", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByRole("button", { name: /^Theme: as the system/ })).toBeVisible();
  await expect(counts(page)).toBeVisible();
  await page.evaluate(() => {
    document.querySelector<HTMLButtonElement>('button[aria-label^="Theme"]')?.click();
    // What is left is the database.
    localStorage.clear();
    location.replace("/icon.svg");
  });
  await page.waitForURL("**/icon.svg");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.goto("/settings");
  await expect(page.getByRole("button", { name: "Theme: light" })).toBeVisible();
});

test("everything goes into a file and comes back from it on another device", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/settings");
  await bringBack(
    page,
    marksFile("one", {
      "story/a/saved": true,
      "setting/language": "en",
      "mute/word/cup": { id: "cup", name: "cup" },
    }),
  );
  const file = await saved(page);
  const device = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await device.newPage();
  await other.goto("/settings");
  const buffer = Buffer.from(JSON.stringify(file));
  await bringBack(other, { name: "all.json", mimeType: "application/json", buffer });
  await expect(other.getByText("New: 3. Already here: 0.")).toBeVisible();
  expect((await saved(other)).registers).toEqual(file.registers);
  const half = { name: "half.json", mimeType: "application/json", buffer: buffer.subarray(0, 80) };
  await other.getByLabel("Bring a file back").setInputFiles(half);
  await expect(other.getByText("This file is cut off")).toBeVisible();
  expect((await saved(other)).registers).toEqual(file.registers);
  await device.close();
});

test("a bad record is set aside and shown, and the paper opens", async ({ page }) => {
  await page.goto("/settings");
  await bringBack(page, marksFile("one", { "story/a/saved": true }));
  await page.goto(BESIDE);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        indexedDB.open("crossread").addEventListener("success", ({ target }) => {
          const db = (target as IDBOpenDBRequest).result;
          const tx = db.transaction("registers", "readwrite");
          tx.objectStore("registers").put({ k: "story/a/read", t: "yesterday", gone: "", v: 1 });
          tx.addEventListener("complete", () => {
            db.close();
            resolve();
          });
        });
      }),
  );
  await page.goto("/settings");
  await page.getByText("Set aside: 1").click();
  await expect(page.getByText("yesterday")).toBeVisible();
  await expect(counts(page)).toHaveText("Stories marked: 1. Saved: 1.");
  expect((await saved(page)).setAside).toHaveLength(1);
});

test("where the browser keeps nothing, it is said once and the session goes on", async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("", "SecurityError");
    };
  });
  await page.goto("/settings");
  const notice = page.getByText("does not let the site keep anything");
  await expect(notice).toBeVisible();
  await bringBack(page, marksFile("one", { "story/a/saved": true }));
  await page.getByRole("status").getByRole("button", { name: "Close" }).click();
  await expect(notice).toBeHidden();
  await page.getByRole("link", { name: "Crossread" }).click();
  await page.goBack();
  await expect(counts(page)).toHaveText("Stories marked: 1. Saved: 1.");
  await expect(notice).toBeHidden();
});

test("where the device is full, it is said, and kept once there is room", async ({
  page,
  baseURL,
}) => {
  await page.goto("/settings");
  await expect(counts(page)).toBeVisible();
  const session = await page.context().newCDPSession(page);
  const origin = new URL(baseURL ?? "").origin;
  await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  const long = "A long note. ".repeat(100_000);
  await bringBack(page, marksFile("one", { "story/a/note/one": long, "story/a/saved": true }));
  await expect(page.getByText("no room left on this device")).toBeVisible();
  await expect(counts(page)).toHaveText("Stories marked: 1. Saved: 1.");
  await session.send("Storage.overrideQuotaForOrigin", { origin });
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("no room left on this device")).toBeHidden();
  await page.reload();
  await expect(counts(page)).toHaveText("Stories marked: 1. Saved: 1.");
});

test("what a newer version wrote is left untouched, and it is said", async ({ page }) => {
  await page.goto(BESIDE);
  const version = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open("crossread", 99);
          opening.addEventListener("success", () => {
            opening.result.close();
            resolve(opening.result.version);
          });
          opening.addEventListener("error", () => reject(new Error("another version")));
        }),
    );
  await version();
  await page.goto("/settings");
  await expect(page.getByText("A newer version of this site")).toBeVisible();
  await bringBack(page, marksFile("one", { "story/a/saved": true }));
  await expect(counts(page)).toHaveText("Stories marked: 1. Saved: 1.");
  await page.goto(BESIDE);
  expect(await version()).toBe(99);
});
