import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { UnreadableSourceError } from "../sourceStory.ts";
import { anyPage, anyStory } from "./anyPage.testing.ts";
import { isCapture, readCapture } from "./capture.ts";
import {
  arabic,
  capturedAt,
  hashtag,
  logo,
  paragraphs,
  plain,
  read,
  relatedTold,
  told,
} from "./capturePages.testing.ts";
import { captureText } from "./captureText.testing.ts";
import { decodeCapture } from "./decodeCapture.ts";
import { FRAMES } from "./frame.ts";

describe("a captured page", () => {
  it.each([0, 1, 2])("in the plain form gives its story, with frame lines %i apart", (frameGap) => {
    const { stories, leftOut } = read({ ...plain, frameGap });
    expect(stories.map(({ story }) => told(story))).toEqual([
      `no outlet | no time | ${[plain.headline, ...plain.body].join(" | ")}`,
    ]);
    expect(stories[0]?.related.map(told)).toEqual(relatedTold);
    expect(leftOut).toEqual([]);
  });

  it.each([0, 1, 2])("in the logo form gives its outlet and time too, at %i", (frameGap) => {
    const { stories, leftOut } = read({ ...logo, frameGap });
    expect(stories.map(({ story }) => told(story))).toEqual([
      `Nahar Net | 2025-08-04T11:00:00Z hour | ${[plain.headline, ...plain.body].join(" | ")}`,
    ]);
    expect(stories[0]?.related.map(told)).toEqual(relatedTold);
    expect(leftOut).toEqual([]);
  });

  it("of a hashtag gives every story that it lists, with the hashtag as its tag", () => {
    const { stories, leftOut } = read(hashtag);
    expect(stories.map(({ story }) => told(story))).toEqual(relatedTold);
    expect(stories.map(({ story }) => story.tags)).toEqual([["Gate"], ["Gate"], ["Gate"]]);
    expect(stories.flatMap(({ related }) => related)).toEqual([]);
    expect(leftOut).toEqual([]);
  });

  it.each(["plain", "logo"] as const)("in Arabic is read as well, in the %s form", (form) => {
    const outletAndTime = form === "logo" ? "النهار21منذ يومين" : undefined;
    const [page] = read({ ...arabic, form, outletAndTime }).stories;
    const source = form === "logo" ? "النهار21 | 2025-08-02T14:00:00Z day" : "no outlet | no time";
    expect(told(page?.story)).toBe(`${source} | ${arabic.headline} | ${arabic.body.join(" | ")}`);
    expect(page?.related.map(told)).toEqual([
      "قناة ٤ | 2025-08-04T11:00:00Z hour | تأخر العبارات | ساعة كاملة، بحسب الميناء.",
      "Le Phare | 2025-08-02T14:00:00Z day | La porte du port a cédé",
    ]);
  });

  it("names a story's language where its script or the page tells it, and nowhere else", () => {
    const [page] = read(arabic).stories;
    const languages = [page?.story, ...(page?.related ?? [])].map((story) => story?.language);
    expect(languages).toEqual(["ar", "ar", undefined]);
    const [english] = read({ ...plain, stories: arabic.stories }).stories;
    expect(english?.story.language).toBe("en");
    expect(english?.related.map((story) => story.language)).toEqual(["ar", "en"]);
  });

  it("may hold no related story, no body, and no word for hashtags", () => {
    const { stories, leftOut } = read({ ...plain, body: [], hashtags: false, stories: [] });
    expect(stories.map(({ story }) => told(story))).toEqual([
      "no outlet | no time | Harbour gate fails at dawn",
    ]);
    expect(leftOut).toEqual([]);
  });

  it("ends its story before the hashtags and the description of a picture", () => {
    const body = [...plain.body, "Orange background"];
    expect(read({ ...plain, body })).toEqual(read({ ...plain, hashtags: false }));
  });

  it("keeps its readers' comments out of its stories", () => {
    const comments = ["Nine comments", "First!", "LBCI", "2 hours ago", "- LBCI", "Not a story"];
    expect(read({ ...plain, comments })).toEqual(read(plain));
  });

  it("gives the same stories whatever its line ends are", () => {
    const bytes = new TextEncoder().encode(`\ufeff${captureText(plain).replaceAll("\n", "\r\n")}`);
    expect(readCapture(decodeCapture(bytes), capturedAt)).toEqual(read(plain));
  });
});

describe("a whole capture", () => {
  it("gives every story that the page lists, with outlet, headline and time", () => {
    const anyPlainWord = fc.array(fc.constantFrom("gate", "été", "البوابة", "41"), {
      minLength: 2,
    });
    const anyBody = fc.option(
      anyPlainWord.map((words) => `Text: ${words.join(" ")}.`),
      { nil: undefined },
    );
    const anyListed = fc.tuple(anyStory, anyBody).map(([story, body]) => ({ ...story, body }));
    const anyStories = fc.array(anyListed, { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(anyPage, anyStories, (page, stories) => {
        fc.pre(page.gap > 0 || stories.at(-1)?.body === undefined);
        const text = captureText({ ...page, comments: [], stories, endsWithNewline: true });
        const { stories: pages } = readCapture(text, capturedAt);
        const listed =
          page.form === "hashtag" ? pages.map(({ story }) => story) : (pages[0]?.related ?? []);
        expect(listed.map(({ headline, outlet }) => ({ headline, outlet }))).toEqual(
          stories.map(({ headline, outlet }) => ({ headline, outlet })),
        );
        expect(listed.map(paragraphs)).toEqual(
          stories.map(({ body }) => (body === undefined ? [] : [body])),
        );
        expect(listed.every((story) => story.published !== undefined)).toBe(true);
      }),
    );
  });
});

describe("a file that is no whole capture", () => {
  it.each([
    ["empty", ""],
    ["only a headline", "Harbour gate fails at dawn\n"],
    ["cut in its story", captureText(plain).slice(0, 60)],
    ["cut in the first line of the frame", captureText(plain).split("Try Our")[0] ?? ""],
    ["cut at the end of the frame's second line", captureText(plain).split("\nComments")[0] ?? ""],
    ["a logo page cut in its story", captureText(logo).slice(0, 60)],
    ["a hashtag page without a story", "logo\n#\nLatest news with #\nGate\n"],
  ])("is refused when it is %s", (_, text) => {
    expect(() => readCapture(text, capturedAt)).toThrow(UnreadableSourceError);
    expect(() => readCapture(text, capturedAt)).toThrow(/cut before the end of its (first )?story/);
  });

  it("is refused when its story has no headline", () => {
    const text = captureText({ ...plain, headline: "", body: [] });
    expect(() => readCapture(text, capturedAt)).toThrow("no headline before the page's frame");
  });

  it("is refused when it is not UTF-8, but a character cut at its end is only dropped", () => {
    expect(decodeCapture(Uint8Array.of(0x61, 0xd9))).toBe("a");
    expect(() => decodeCapture(Uint8Array.of(0x61, 0xd9, 0x61))).toThrow(UnreadableSourceError);
  });

  it("gives its story, and says what is missing, when it is cut before the related stories", () => {
    const [text = ""] = captureText(plain).split("Related");
    const { stories, leftOut } = readCapture(text, capturedAt);
    expect(stories.map(({ story }) => story)).toEqual(
      read(plain).stories.map(({ story }) => story),
    );
    expect(stories[0]?.related).toEqual([]);
    expect(leftOut).toEqual(["related stories: the capture is cut before them"]);
  });

  it("names the story that it is cut in", () => {
    const [text = ""] = captureText(plain).split(" was old");
    expect(readCapture(text, capturedAt).leftOut).toEqual([
      "“LBCI” and 3 more lines at the end: may be cut, or belong to a story that is cut",
    ]);
  });
});

describe("telling captures from other files", () => {
  it("knows a capture of any form, whole or cut after its story", () => {
    for (const page of [plain, logo, hashtag, arabic])
      expect(isCapture(captureText(page))).toBe(true);
    expect(isCapture(captureText(plain).split("Explore")[0] ?? "")).toBe(true);
  });

  it("does not take a feed or a note for one", () => {
    expect(isCapture('{"version": "https://jsonfeed.org/version/1.1"}')).toBe(false);
    expect(isCapture("We should try our AI features.\n")).toBe(false);
  });
});

const seed = fileURLToPath(
  new URL("../../../../shared/seed/daily8-us-china-trade-talks.txt", import.meta.url),
);

describe("the seed, a page that was really captured", () => {
  const given = existsSync(seed) ? "" : " (skipped: ../shared is not here)";

  it.skipIf(given !== "")(`is read whole, and without a word of its frame${given}`, () => {
    const { stories, leftOut } = readCapture(decodeCapture(readFileSync(seed)), capturedAt);
    expect(leftOut).toEqual([]);
    expect(stories).toHaveLength(1);
    const [page] = stories;
    expect(page?.story.headline).toBe("US-China Trade Talks to Resume for Second Day");
    expect(page?.story.body).toHaveLength(11);
    expect(told(page?.story)).toMatch(
      /^no outlet \| no time \|.*materials they need to keep operating\.$/,
    );
    const heads = page?.related.map((story) => told({ ...story, body: [] }));
    expect(heads).toEqual([
      "LBCI | 2025-08-04T12:00:00Z hour | Israeli ex-security chiefs urge Trump to help end Gaza war",
      "Nahar Net | 2025-08-04T10:00:00Z hour | Trump confirms US envoy Witkoff to travel to Russia",
      "Cedar News | 2025-08-02T14:00:00Z day | Jack Smith Illegal Political Activity Under Investigation Amid Trump's Resurgence",
    ]);
    expect(page?.related.map((story) => paragraphs(story).join("\n").length)).toEqual([
      443, 3298, 1551,
    ]);
    const text = JSON.stringify(stories);
    const frame = FRAMES.flatMap((words) => Object.values(words).filter((word) => word.length > 2));
    expect(frame.filter((word) => text.includes(`"${word}"`))).toEqual([]);
    expect(text).not.toContain("Daily8");
  });
});
