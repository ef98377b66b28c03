import type { Page } from "@playwright/test";
import axe from "axe-core";

/** What axe finds wrong on a page, a line each. */
export async function violations(page: Page): Promise<string[]> {
  // Through the browser's own door: the page's policy lets no script in.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const result = await run.run();
    return result.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
