import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { change, copySite, currentScripts, nextBuild } from "./nextSite.ts";
import { cutNetwork, keepEdition, openKept, SLOW, test } from "./offlineReader.ts";
import { takenOver } from "./reader.ts";
import { sampleStory } from "./sample.ts";

test.describe.configure({ timeout: 120_000 });

const lead = sampleStory(() => true);
const other = sampleStory(({ id }) => id !== lead.id);
const folders: string[] = [];

/** A folder that goes after the test. */
function made(folder: string): string {
  folders.push(folder);
  return folder;
}

test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function script(name: string, folder = "dist"): string {
  const found = currentScripts(folder).find((each) => each.startsWith(`${name}-`));
  if (!found) throw new Error(`no script ${name}`);
  return found;
}

/** How often the page has been loaded since. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on("load", () => {
    loads += 1;
  });
  return () => loads;
}

async function openStory(page: Page, headline: string): Promise<void> {
  await page.getByRole("link", { name: headline }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(headline);
}

test.describe("a new build on the host", () => {
  test("leaves a page of the old one whole, though its scripts are gone", async ({
    host,
    page,
  }) => {
    await openKept(page, "/");
    host.folder = made(nextBuild("dist"));
    const loads = countLoads(page);
    await page.getByRole("link", { name: "Search" }).first().click();
    await expect(page.getByRole("searchbox")).toBeVisible();
    expect(loads()).toBe(0);
  });

  test("is there with the next page, and both work without a network", async ({
    host,
    reader,
    page,
  }) => {
    await openKept(page, "/");
    const next = made(nextBuild("dist"));
    host.folder = next;
    await page.goto(`/story/${lead.id}`);
    await takenOver(page);
    const shells = () =>
      page.evaluate(async () => {
        const name = (await caches.keys()).find((each) => each.endsWith(" shell")) ?? "";
        const found = await (await caches.open(name)).match("/shell.html", { ignoreSearch: true });
        return (await found?.text())?.includes("Nxt.js") ?? false;
      });
    await expect.poll(shells).toBe(true);
    await cutNetwork(host, reader);
    await page.goto("/");
    await takenOver(page);
    await openStory(page, lead.headline);
    await page.goto("/settings");
    await expect(page.getByRole("heading", { name: "Your marks" })).toBeVisible();
  });
});

test.describe("a script that the host no longer has", () => {
  test("costs one reload, and the page that was asked for is there", async ({ host, browser }) => {
    // Without a worker, as on a first visit.
    const page = await browser.newPage({ baseURL: host.origin, serviceWorkers: "block" });
    await page.goto("/");
    await takenOver(page);
    host.folder = made(nextBuild("dist"));
    const loads = countLoads(page);
    await page.getByRole("link", { name: "Search" }).first().click();
    await expect(page.getByRole("searchbox")).toBeVisible();
    expect(loads()).toBe(1);
    await page.close();
  });

  test("is said where reloading does not bring it, and no loop begins", async ({
    host,
    browser,
  }) => {
    const page = await browser.newPage({ baseURL: host.origin, serviceWorkers: "block" });
    const broken = made(copySite("dist"));
    rmSync(join(broken, "assets", script("SearchPage")));
    await page.goto("/");
    await takenOver(page);
    host.folder = broken;
    const loads = countLoads(page);
    await page.getByRole("link", { name: "Search" }).first().click();
    await expect.poll(loads).toBe(1);
    await expect(page.getByRole("alert")).toBeVisible(SLOW);
    host.folder = "dist";
    expect(loads()).toBe(1);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("searchbox")).toBeVisible();
    await page.close();
  });
});

test.describe("a host that is half brought up to date", () => {
  test("with the new worker and not its scripts: the older one stays", async ({ host, page }) => {
    await openKept(page, "/");
    const next = made(nextBuild("dist"));
    rmSync(join(next, "assets", script("SettingsPage", next)));
    host.folder = next;
    await page.goto(`/story/${lead.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update().catch(() => undefined);
      const worker = registration.installing;
      if (!worker) return "refused";
      return new Promise((resolve) => {
        worker.addEventListener("statechange", () => resolve(worker.state));
      });
    });
    expect(["refused", "redundant"]).toContain(outcome);
    await host.stop();
    await page.goto("/settings");
    await expect(page.getByRole("heading", { name: "Your marks" })).toBeVisible();
  });

  test("with new pages and none of their scripts: the page can be read", async ({ host, page }) => {
    await openKept(page, "/");
    const next = made(nextBuild("dist"));
    rmSync(join(next, "assets"), { recursive: true });
    host.folder = next;
    await page.goto(`/story/${other.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(other.headline);
    await page.getByRole("link", { name: "Crossread" }).first().click();
    await expect(page.getByRole("link", { name: lead.headline }).first()).toBeVisible();
  });

  test("with a story's data and not its page: the story is there", async ({ host, page }) => {
    await openKept(page, "/");
    host.folder = made(copySite("dist"));
    rmSync(join(host.folder, "story", `${other.id}.html`));
    await page.goto(`/story/${other.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(other.headline);
  });

  test("with a story's page and not its data: a link to it says so, its address shows it", async ({
    host,
    page,
  }) => {
    await openKept(page, "/");
    host.folder = made(copySite("dist"));
    rmSync(join(host.folder, "edition", "stories", `${lead.id}.json`));
    await page.getByRole("link", { name: lead.headline }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "This story is not in the edition",
    );
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
  });

  test("that answers with faults: what was opened is shown", async ({ host, page }) => {
    await openKept(page, `/story/${lead.id}`);
    host.faults.set(`/story/${lead.id}`, 503);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(lead.headline);
  });
});

test("a newer edition is told and not forced, and is there when the reader says so", async ({
  host,
  page,
}) => {
  await page.clock.install();
  await openKept(page, "/");
  const next = made(copySite("dist"));
  const later = `"updatedAt":"${new Date(Date.now() + 86_400_000).toISOString().slice(0, 19)}Z"`;
  change(join(next, "edition/lists/all"), /^head\.json$/, (text) =>
    text.replace(/"updatedAt":"[^"]+"/, later),
  );
  change(next, /^index\.html$/, (text) => text.replace(/"updatedAt":"[^"]+"/, later));
  host.folder = next;
  const loads = countLoads(page);
  await page.clock.runFor(16 * 60_000);
  await expect(page.getByText("A new edition is here.")).toBeVisible();
  expect(loads()).toBe(0);
  await page.getByRole("button", { name: "Show it" }).click();
  await expect.poll(loads).toBe(1);
  const data = () => page.locator("#page-data").evaluate(({ textContent }) => textContent);
  await expect.poll(data).toContain(later);
});

test.describe("keeping the edition", () => {
  test("goes on where it was stopped by a network that went away", async ({ host, page }) => {
    await openKept(page, "/settings");
    host.faults.set("/edition/lists/all/head.json", 500);
    await page.getByRole("button", { name: /^Keep the whole edition/ }).click();
    await expect(page.getByText(/does not have all of its edition/)).toBeVisible(SLOW);
    host.faults.clear();
    host.asked.length = 0;
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByText(/^Ready offline/).first()).toBeVisible(SLOW);
    expect(host.asked.filter((path) => path.startsWith("/edition/stories/"))).toEqual([]);
  });

  test("fetches of a new edition only what changed", async ({ host, page }) => {
    await keepEdition(page);
    host.asked.length = 0;
    await page.reload();
    await expect(page.getByText(/^Ready offline/).first()).toBeVisible();
    await expect.poll(() => host.asked.includes("/edition/offline.json")).toBe(true);
    expect(host.asked.filter((path) => path.startsWith("/edition/offline/"))).toEqual([]);
  });

  test("says so where there is no room", async ({ host, reader, page }) => {
    await openKept(page, "/settings");
    const devtools = await reader.newCDPSession(page);
    await devtools.send("Storage.overrideQuotaForOrigin", {
      origin: host.origin,
      quotaSize: 2_200_000,
    });
    await page.getByRole("button", { name: /^Keep the whole edition/ }).click();
    await expect(page.getByText(/not enough room on this device/)).toBeVisible(SLOW);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: host.origin });
    await page.getByRole("button", { name: "Go on" }).click();
    await expect(page.getByText(/^Ready offline/).first()).toBeVisible(SLOW);
  });
});
