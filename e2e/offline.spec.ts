import { expect } from "@playwright/test";
import { toKey } from "../src/model/key.ts";
import { cutNetwork, keepEdition, openKept, test } from "./offlineReader.ts";
import { takenOver } from "./reader.ts";
import { sample, sampleStory } from "./sample.ts";

test.describe.configure({ timeout: 120_000 });

const lead = sampleStory(() => true);
const linking = sampleStory(({ related, id }) => related.length > 0 && id !== lead.id);
const arabic = sampleStory(({ language }) => language === "ar");
const outlet = sample.outlets[0];
const tag = toKey(lead.tags[0] ?? "") ?? "";

test.describe("with the edition kept and no network", () => {
  test("every kind of page opens, also one that was never opened, and again when reloaded", async ({
    host,
    reader,
    page,
  }) => {
    await keepEdition(page);
    await cutNetwork(host, reader);
    const seen: [path: string, text: string][] = [
      ["/", lead.headline],
      [`/story/${linking.id}`, linking.headline],
      [`/?outlet=${outlet?.id ?? ""}`, outlet?.name ?? ""],
      [`/outlet/${outlet?.id ?? ""}`, outlet?.name ?? ""],
      [`/tag/${encodeURIComponent(tag)}`, lead.headline],
      ["/settings", "Your marks"],
      ["/ar/", lead.headline],
      [`/ar/story/${arabic.id}`, arabic.headline],
      ["/ar/settings", "بلا شبكة"],
    ];
    for (const [path, text] of seen) {
      for (const visit of ["goto", "reload"] as const) {
        if (visit === "goto") await page.goto(path);
        else await page.reload();
        await expect(page.getByText(text).first()).toBeVisible();
      }
    }
  });

  test("a related link leads to its story", async ({ host, reader, page }) => {
    await keepEdition(page);
    await cutNetwork(host, reader);
    await page.goto(`/story/${linking.id}`);
    const related = linking.related[0]?.story;
    await page
      .getByRole("link", { name: related?.headline ?? "" })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(related?.headline ?? "");
  });

  test("search finds a story and shows it", async ({ host, reader, page }) => {
    await keepEdition(page);
    await cutNetwork(host, reader);
    const words = lead.headline.split(" ").slice(0, 3).join(" ");
    await page.goto(`/search?q=${encodeURIComponent(words)}`);
    const found = page.getByRole("main").getByRole("link", { name: lead.headline }).first();
    await found.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
  });

  test("pictures are there in any width", async ({ host, reader, page }) => {
    const pictured = sampleStory(({ picture }) => picture !== undefined);
    await keepEdition(page);
    await cutNetwork(host, reader);
    for (const width of [360, 1600]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/story/${pictured.id}`);
      const picture = page.getByRole("article").locator("img").first();
      await expect(picture).toHaveJSProperty("complete", true);
      await expect(picture).not.toHaveJSProperty("naturalWidth", 0);
    }
  });
});

test.describe("without keeping anything", () => {
  test("what was opened opens again, and what was not is said plainly", async ({
    host,
    reader,
    page,
  }) => {
    await openKept(page, "/");
    await openKept(page, `/story/${lead.id}`);
    await cutNetwork(host, reader);
    await page.goto("/");
    await expect(page.getByRole("link", { name: lead.headline }).first()).toBeVisible();
    await page.getByRole("link", { name: lead.headline }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
    await page.goto(`/story/${linking.id}`);
    await expect(page.getByText(/not kept on this device/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
  });

  test("a story that was opened by a link, and not as a page, opens again", async ({
    host,
    reader,
    page,
  }) => {
    await openKept(page, "/");
    await page.reload();
    await takenOver(page);
    await page.getByRole("link", { name: lead.headline }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
    await expect(page.locator("[data-body] p").first()).toBeVisible();
    await cutNetwork(host, reader);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
    await expect(page.locator("[data-body] p").first()).toBeVisible();
  });
});

test("the room is given back, and what was opened stays", async ({ host, reader, page }) => {
  await openKept(page, `/story/${lead.id}`);
  await keepEdition(page);
  await page.getByRole("button", { name: "Free this room" }).click();
  await expect(page.getByRole("button", { name: /^Keep the whole edition/ })).toBeVisible();
  const left = await page.evaluate(() => caches.keys());
  expect(left.filter((name) => name.endsWith(" kept"))).toEqual([]);
  await cutNetwork(host, reader);
  await page.goto(`/story/${lead.id}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
  await page.goto(`/story/${linking.id}`);
  await expect(page.getByText(/not kept on this device/)).toBeVisible();
});
