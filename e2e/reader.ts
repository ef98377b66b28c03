import { test as base, expect, type Page } from "@playwright/test";
import { toKey } from "../src/model/key.ts";
import { placedAt } from "../src/model/card.ts";
import { sample, sampleStory } from "./sample.ts";

/** A missing page, story or list is answered with 404, which the browser says by itself. */
const MISSING = /status of 404/;
const MISSING_ADDRESS = /\/(nothing\/here|nobody|gone)\b/;

/** A test that fails when the page says anything on the console, or an error goes uncaught. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on("pageerror", (error) => said.push(String(error)));
      page.on("console", (message) => {
        const { url } = message.location();
        if (!["error", "warning"].includes(message.type())) return;
        if (message.text().startsWith("Settings that could not be read")) return;
        if (message.text().startsWith("Service Worker registration blocked")) return;
        if (MISSING.test(message.text()) && MISSING_ADDRESS.test(url)) return;
        said.push(`${message.type()}: ${message.text()} ${url}`);
      });
      await use();
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

export const lead = sampleStory(() => true);

const outlet = encodeURIComponent(sample.outlets[0]?.id ?? "");
const other = encodeURIComponent(sample.outlets[1]?.id ?? "");

/** An address of each kind of page. */
export const KINDS = {
  "the front page": "/",
  "a story": `/story/${lead.id}`,
  "a tag": `/tag/${encodeURIComponent(toKey(lead.tags[0] ?? "") ?? "")}`,
  "a day": `/day/${placedAt(lead).slice(0, 10)}`,
  "an outlet": `/outlet/${outlet}`,
  "the front page, narrowed": `/?outlet=${outlet}`,
  "the front page, narrowed to two": `/?outlet=${outlet}&outlet=${other}`,
  "a story, narrowed": `/story/${lead.id}?outlet=${outlet}`,
  "an unknown address": "/nothing/here",
} as const satisfies Record<string, string>;

/** The same page for an interface in Arabic. */
export function inArabic(path: string): string {
  return `/ar${path}`;
}

/** Has a reader come who chose these settings on an earlier visit; what they choose from then on holds. */
export async function choose(page: Page, settings: object): Promise<void> {
  await page.addInitScript((text) => {
    if (!localStorage.getItem("crossread.settings")) {
      localStorage.setItem("crossread.settings", text);
    }
  }, JSON.stringify(settings));
}

/** Selects what is at the top of the page that is shown: others are kept out of sight for the way back. */
export const SHOWN = "main > :not([data-kept])";

/** Waits until the app has taken the page over: a press is then answered by it. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const root = document.getElementById("root");
    return root !== null && Object.keys(root).some((key) => key.startsWith("__reactContainer"));
  });
  await page.waitForFunction(() => history.scrollRestoration === "manual");
}

/** Keeps the app's scripts from arriving until what this gives is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}
