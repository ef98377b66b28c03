import type { Page } from "@playwright/test";
import axe from "axe-core";

/** The rules that another set of colours can break. */
const OF_COLOURS = { runOnly: ["color-contrast", "link-in-text-block"] };

/** What axe finds wrong on a page, a line each; of its colours alone, where the rest was looked at. */
export async function violations(page: Page, what: "all" | "colours" = "all"): Promise<string[]> {
  // Through the browser's own door: the page's policy lets no script in.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const program = Reflect.get(window, "axe") as typeof axe;
      const result = await program.run(options);
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
    },
    what === "all" ? {} : OF_COLOURS,
  );
}
