import { expect, type Page } from "@playwright/test";
import { KINDS, lead, takenOver } from "./reader.ts";
import { sampleStory } from "./sample.ts";

const having = (type: string) =>
  `/story/${sampleStory(({ body }) => body.some((block) => block.type === type)).id}`;

/** Every kind of page and what it can have on it, for what has to hold everywhere. */
export const EVERY_PAGE = {
  "the front page": "/",
  "the front page, narrowed to nothing": "/?outlet=nobody",
  "the lead story": `/story/${lead.id}`,
  "a story with a table": having("table"),
  "a story with code": having("code"),
  "a story with an embed": having("embed"),
  "a story in Arabic": `/story/${sampleStory(({ language }) => language === "ar").id}`,
  "a story without a body": `/story/${sampleStory(({ body }) => body.length === 0).id}`,
  "a tag": KINDS["a tag"],
  "a search": "/search?q=merrow",
  "a search that finds nothing": "/search?q=zeppelin",
  "the settings": "/settings",
  "what is saved, of which there is nothing": "/saved",
  "an outlet": KINDS["an outlet"],
  "a story that is gone": "/story/gone",
  "an unknown address": "/nothing/here",
} as const satisfies Record<string, string>;

/** Opens one of them and waits until all of it is there. */
export async function openWhole(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
  await expect(page.getByRole("heading", { level: 1 })).toBeAttached();
  await page.waitForLoadState("networkidle");
}

/** Waits until the page has answered to another size or other colours, and what changes slowly has changed. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await frames();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frames();
  });
}
