import { expect } from "@playwright/test";
import { isolate } from "../src/app/lib/i18n/isolate.ts";
import { sample } from "./sample.ts";
import { lead, test } from "./reader.ts";

test.use({ javaScriptEnabled: false });

const [outlet] = sample.outlets;

test("without script a reader opens the paper, a story, one beside it, and a tag of it", async ({
  page,
}) => {
  await page.goto("/");
  await page.getByRole("main").getByRole("link", { name: lead.headline }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: lead.headline })).toBeVisible();
  const next = lead.related[0]?.story.headline ?? "";
  const related = page.getByRole("complementary", { name: "Related articles" });
  await related.getByRole("link", { name: next }).click();
  await expect(page.getByRole("heading", { level: 1, name: next })).toBeVisible();
  await page.goBack();
  await page.getByRole("link", { name: `#${lead.tags[0]}` }).click();
  await expect(page.getByRole("heading", { level: 1, name: /Latest on/ })).toBeVisible();
  await expect(page.getByRole("link", { name: lead.headline }).first()).toBeVisible();
});

for (const width of [360, 1280]) {
  test(`without script, at ${width} px, each outlet is a link, and nothing that needs script is shown`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/");
    const outlets = page.getByRole("navigation", { name: "Outlets" });
    await expect(outlets.getByRole("link")).toHaveCount(sample.outlets.length);
    await expect(page.getByRole("button")).toHaveCount(0);
    await outlets.getByRole("link", { name: outlet?.name ?? "" }).click();
    await expect(page).toHaveURL(`/outlet/${encodeURIComponent(outlet?.id ?? "")}`);
    const headlines = page.getByRole("main").getByRole("heading", { level: 3 });
    await expect(headlines).toHaveCount(outlet?.stories ?? 0);
  });
}

test("without script the byline of a story leads to its outlet, and the other language is a page", async ({
  page,
}) => {
  await page.goto(`/story/${lead.id}`);
  await page.getByTitle(`More from ${isolate(lead.outlet?.name ?? "")}`).click();
  await expect(page.getByRole("main").getByRole("heading", { level: 3 }).first()).toBeVisible();
  await page.getByRole("link", { name: "العربية" }).click();
  await expect(page).toHaveURL(`/ar/outlet/${encodeURIComponent(lead.outlet?.id ?? "")}`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
});

test("without script an unknown address has a page with a way home", async ({ page }) => {
  const answer = await page.goto("/nothing/here");
  expect(answer?.status()).toBe(404);
  await page.getByRole("link", { name: "Go to the front page" }).click();
  await expect(page).toHaveURL("/");
});
