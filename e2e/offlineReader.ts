import { type BrowserContext, expect, type Page, test as base } from "@playwright/test";
import { Host } from "./host.ts";
import { takenOver } from "./reader.ts";

/** A reader whose browser may have workers, and a host of their own. */
export const test = base.extend<{ folder: string; host: Host; reader: BrowserContext; page: Page }>(
  {
    folder: ["dist", { option: true }],
    host: async ({ folder }, give) => {
      const host = new Host(folder);
      await host.start();
      await give(host);
      await host.stop();
    },
    reader: async ({ browser, host }, give) => {
      const reader = await browser.newContext({
        baseURL: host.origin,
        serviceWorkers: "allow",
        locale: "en-GB",
      });
      await give(reader);
      await reader.close();
    },
    page: async ({ reader }, give) => {
      await give(await reader.newPage());
    },
  },
);

/** Keeping writes some hundred files to a disk that others use too. */
export const SLOW = { timeout: 60_000 };

/** Opens a page and waits until the worker has it, with what it loaded before there was a worker. */
export async function openKept(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(isKept, path)).toBe(true);
}

async function isKept(path: string): Promise<boolean> {
  const names = (await caches.keys()).filter((name) => name.endsWith(" pages"));
  const found = names.map(async (name) => (await caches.open(name)).match(path));
  return (await Promise.all(found)).some((each) => each !== undefined);
}

export async function keepEdition(page: Page): Promise<void> {
  await openKept(page, "/settings");
  await page.getByRole("button", { name: /^Keep the whole edition/ }).click();
  await expect(page.getByText(/^Ready offline · [\d.]+\sMB$/).first()).toBeVisible(SLOW);
}

export async function cutNetwork(host: Host, reader: BrowserContext): Promise<void> {
  await host.stop();
  await reader.setOffline(true);
}
