import { expect, type Page } from "@playwright/test";
import { violations } from "./axe.ts";
import { inArabic, takenOver, test, SHOWN } from "./reader.ts";
import { sampleStory } from "./sample.ts";
import { endSentence, marked, saying, withMediaKeys, withVoices } from "./speech.ts";

const story = sampleStory(
  ({ language, body, related }) => language === "en" && body.length > 3 && related.length > 1,
);
const other = sampleStory(
  ({ id }) => id !== story.id && !story.related.some((link) => link.story.id === id),
);
const arabic = sampleStory(({ language, body }) => language === "ar" && body.length > 2);

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await takenOver(page);
}

const article = (page: Page) => page.getByRole("article");
const player = (page: Page) => page.getByRole("region", { name: /^(Listening|الاستماع)$/ });

async function listen(page: Page): Promise<void> {
  await article(page).getByRole("button", { name: "Listen", exact: true }).click();
  await expect.poll(() => saying(page)).toBeTruthy();
}

test("a story is read sentence by sentence, and the sentence is marked", async ({ page }) => {
  await withVoices(page, ["en-GB", "ar"]);
  await open(page, `/story/${story.id}`);
  await listen(page);
  expect((await saying(page))?.text).toBe(story.headline);
  for (let count = 0; count < 6; count += 1) {
    const said = await saying(page);
    expect(said).toMatchObject({ voice: "voice:en-GB", rate: 1 });
    await expect.poll(async () => (await marked(page))?.replace(/\s+/g, " ")).toBe(said?.text);
    await endSentence(page);
    expect((await saying(page))?.text).not.toBe(said?.text);
  }
});

test("the reader pauses, goes on, steps, changes the speed and ends it", async ({ page }) => {
  await withVoices(page, ["en-GB"]);
  await open(page, `/story/${story.id}`);
  await listen(page);
  await player(page).getByRole("button", { name: "Next sentence" }).click();
  const second = await saying(page);
  expect(second?.text).not.toBe(story.headline);
  await player(page).getByRole("button", { name: "Pause" }).click();
  expect(await saying(page)).toBeUndefined();
  await player(page).getByRole("button", { name: "Play" }).click();
  expect((await saying(page))?.text).toBe(second?.text);
  await player(page).getByRole("combobox", { name: "Speed" }).selectOption("1.5");
  expect(await saying(page)).toMatchObject({ text: second?.text, rate: 1.5 });
  await player(page).getByRole("button", { name: "Previous sentence" }).click();
  expect((await saying(page))?.text).toBe(story.headline);
  await player(page).getByRole("button", { name: "Stop listening" }).click();
  await expect(player(page)).toBeHidden();
  expect(await saying(page)).toBeUndefined();
  expect(await marked(page)).toBeUndefined();
  await expect(article(page).getByRole("button", { name: "Listen", exact: true })).toBeFocused();
});

test("it goes on while the reader goes elsewhere, and with the related stories", async ({
  page,
}) => {
  await withVoices(page, ["en-GB", "ar"]);
  await open(page, `/story/${story.id}`);
  await listen(page);
  await page.getByRole("banner").getByRole("link", { name: "Crossread" }).click();
  await expect(page).toHaveURL("/");
  expect((await saying(page))?.text).toBe(story.headline);
  await player(page).getByRole("button", { name: "Next story" }).click();
  await expect.poll(async () => (await saying(page))?.text).not.toBe(story.headline);
  const next = await saying(page);
  await player(page).getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(next?.text ?? "");
});

test("a story that the reader puts next comes before the related ones", async ({ page }) => {
  await withVoices(page, ["en-GB", "ar"]);
  await open(page, `/story/${story.id}`);
  await listen(page);
  await page.getByRole("banner").getByRole("link", { name: "Crossread" }).click();
  await expect(page).toHaveURL("/");
  await page.locator(`${SHOWN} a[href="/story/${other.id}"]`).first().click();
  await page.getByRole("button", { name: "Listen next" }).click();
  await expect(page.getByRole("button", { name: "Comes next" })).toBeVisible();
  await player(page)
    .getByRole("button", { name: /^Queue/ })
    .click();
  await expect(player(page).getByRole("listitem").nth(1)).toContainText(other.headline);
  await player(page)
    .getByRole("button", { name: `Remove ⁨${other.headline}⁩` })
    .click();
  await expect(player(page).getByRole("list")).not.toContainText(other.headline);
});

test("media keys pause it, play it and go to the next story", async ({ page }) => {
  await withVoices(page, ["en-GB", "ar"]);
  await withMediaKeys(page);
  await open(page, `/story/${story.id}`);
  await listen(page);
  const press = (key: string) => page.evaluate((action) => window.mediaHandlers[action]?.(), key);
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toBe(story.headline);
  await press("pause");
  expect(await saying(page)).toBeUndefined();
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe("paused");
  await press("play");
  expect((await saying(page))?.text).toBe(story.headline);
  await press("nexttrack");
  await expect.poll(async () => (await saying(page))?.text).not.toBe(story.headline);
});

test.describe("what there is not is said:", () => {
  test("no voices at all", async ({ page }) => {
    await open(page, `/story/${story.id}`);
    await article(page).getByRole("button", { name: "Listen", exact: true }).click();
    await expect(player(page)).toContainText("This device has no voices");
  });

  test("no speech at all", async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(window, "speechSynthesis");
      Reflect.deleteProperty(Window.prototype, "speechSynthesis");
    });
    await open(page, `/story/${story.id}`);
    await article(page).getByRole("button", { name: "Listen", exact: true }).click();
    await expect(player(page)).toContainText("This browser cannot read aloud");
  });

  test("none for the story's language, and another one is offered and kept", async ({ page }) => {
    await withVoices(page, ["en-GB"]);
    await open(page, `/story/${arabic.id}`);
    await article(page).getByRole("button", { name: "Listen", exact: true }).click();
    await expect(player(page)).toContainText("no voice for this language: Arabic");
    expect(await saying(page)).toBeUndefined();
    await player(page).getByRole("button", { name: "Read it with another voice" }).click();
    expect(await saying(page)).toMatchObject({ voice: "voice:en-GB" });
    expect(arabic.headline).toContain((await saying(page))?.text);
    await page.goto("/settings");
    await takenOver(page);
    await page.getByRole("combobox", { name: "Language that is read" }).selectOption("ar");
    await expect(page.getByRole("combobox", { name: "Voice for Arabic" })).toHaveValue(
      "voice:en-GB",
    );
  });
});

test("in Arabic, with an Arabic voice", async ({ page }) => {
  await withVoices(page, ["en-GB", "ar-SA"]);
  await open(page, inArabic(`/story/${arabic.id}`));
  await article(page).getByRole("button", { name: "استمع" }).click();
  await expect.poll(() => saying(page)).toMatchObject({ voice: "voice:ar-SA" });
  const said = await saying(page);
  expect(arabic.headline.startsWith(said?.text ?? "?")).toBe(true);
  expect(await marked(page)).toBe(said?.text);
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const language of ["en", "ar"]) {
    test.describe(`with the player open, ${colorScheme}, ${language}`, () => {
      test.use({ colorScheme, viewport: { width: 360, height: 740 } });
      test("axe finds nothing, and nothing stands out of the window", async ({ page }) => {
        await withVoices(page, ["en-GB", "ar"]);
        await open(page, language === "ar" ? inArabic(`/story/${story.id}`) : `/story/${story.id}`);
        await article(page)
          .getByRole("button", { name: /^(Listen|استمع)$/ })
          .click();
        await expect.poll(() => saying(page)).toBeTruthy();
        await player(page)
          .getByRole("button", { name: /^(Queue|قائمة)/ })
          .click();
        expect(await violations(page)).toEqual([]);
        const { scrollWidth, clientWidth } = await page.evaluate(() => {
          const { scrollWidth: all, clientWidth: seen } = document.documentElement;
          return { scrollWidth: all, clientWidth: seen };
        });
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      });
    });
  }
}
