import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { bodyText } from "../../model/block.ts";
import { type SourceReading, type SourceStory, UnreadableSourceError } from "../sourceStory.ts";
import { isCapture, readCapture } from "./capture.ts";
import { captureText, type ShownPage } from "./captureText.testing.ts";
import { decodeCapture } from "./decodeCapture.ts";
import { FRAMES } from "./frame.ts";

const capturedAt = new Date("2025-08-04T14:00:00Z");

const plain: ShownPage = {
  form: "plain",
  language: "en",
  gap: 2,
  headline: "Harbour gate fails at dawn",
  body: ["The gate gave way at six.", "- LBCI saw it first", "> “We ran,” said one. READ MORE"],
  hashtags: true,
  stories: [
    {
      outlet: "LBCI",
      time: "2 hours ago",
      headline: "Ferries are late",
      body: "By an hour, the port said.",
    },
    { outlet: "L'Orient & Société", time: "a day ago", headline: "Who pays for the gate?" },
    { outlet: "LBCI", time: "27-07-2025", headline: "Gate was old", body: "Engineers warned." },
  ],
};

const logo: ShownPage = {
  ...plain,
  form: "logo",
  frameGap: 1,
  outletAndTime: "Nahar Net3 hours ago",
  stories: plain.stories.map((story, index) => ({
    ...story,
    category: index === 1 ? "Business" : undefined,
  })),
};

const hashtag: ShownPage = { ...logo, form: "hashtag", headline: "Gate" };

const arabic: ShownPage = {
  ...plain,
  language: "ar",
  headline: "انهيار بوابة الميناء",
  body: ["انهارت البوابة عند السادسة صباحا."],
  stories: [
    {
      outlet: "قناة ٤",
      time: "منذ ٣ ساعات",
      headline: "تأخر العبارات",
      body: "ساعة كاملة، بحسب الميناء.",
    },
    { outlet: "Le Phare", time: "منذ يومين", headline: "La porte du port a cédé" },
  ],
};

function read(page: ShownPage): SourceReading {
  return readCapture(captureText({ endsWithNewline: true, ...page }), capturedAt);
}

/** A story in a line: outlet, instant, precision, headline, paragraphs. */
function told(story: SourceStory | undefined): string {
  if (!story) return "no story";
  const { outlet, published, headline, body } = story;
  const time = published ? `${published.at} ${published.precision}` : "no time";
  const paragraphs = bodyText(body.filter((block) => block.type !== "figure"));
  return [outlet ?? "no outlet", time, headline, ...paragraphs].join(" | ");
}

const relatedTold = [
  "LBCI | 2025-08-04T12:00:00Z hour | Ferries are late | By an hour, the port said.",
  "L'Orient & Société | 2025-08-03T14:00:00Z day | Who pays for the gate?",
  "LBCI | 2025-07-27T00:00:00Z day | Gate was old | Engineers warned.",
];

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

describe("outlet and time of a logo page, run together", () => {
  const headOf = (outletAndTime: string, outlets: string[] = []) => {
    const stories = outlets.map((outlet) => ({ outlet, time: "a day ago", headline: "Other" }));
    const { stories: pages, leftOut } = read({ ...logo, body: ["Body."], outletAndTime, stories });
    return { told: told(pages[0]?.story), leftOut };
  };

  it.each([
    ["LBCIan hour ago", "LBCI | 2025-08-04T13:00:00Z hour"],
    ["LBCI1 hour ago", "LBCI | 2025-08-04T13:00:00Z hour"],
    ["France 242 hours ago", "France 24 | 2025-08-04T12:00:00Z hour"],
    ["Channel 4a day ago", "Channel 4 | 2025-08-03T14:00:00Z day"],
    ["Channel 427-07-2025", "Channel 4 | 2025-07-27T00:00:00Z day"],
    ["Radio 102 hours ago", "Radio 10 | 2025-08-04T12:00:00Z hour"],
    ["7sur730 minutes ago", "7sur7 | 2025-08-04T13:30:00Z minute"],
  ])("are told apart in “%s” when one way only is usual", (line, expected) => {
    const { told: story, leftOut } = headOf(line);
    expect(story).toBe(`${expected} | ${logo.headline} | Body.`);
    expect(leftOut).toEqual([]);
  });

  it.each([
    ["Channel 4", "Channel 4 | 2025-08-04T02:00:00Z hour"],
    ["Channel 41", "Channel 41 | 2025-08-04T12:00:00Z hour"],
  ])("are told apart when another story of the page is by %s", (outlet, expected) => {
    const { told: story, leftOut } = headOf("Channel 412 hours ago", ["LBCI", outlet]);
    expect(story).toBe(`${expected} | ${logo.headline} | Body.`);
    expect(leftOut).toEqual([]);
  });

  it.each(["Channel 412 hours ago", "12 hours ago", "Channel 400 days ago"])(
    "are both left out and named, never guessed, in “%s”",
    (line) => {
      const { told: story, leftOut } = headOf(line);
      expect(story).toBe(`no outlet | no time | ${logo.headline} | Body.`);
      expect(leftOut).toEqual([
        `outlet and time of “${logo.headline}”: “${line}”: where the outlet ends and the time begins cannot be told`,
      ]);
    },
  );

  it("are absent when the line is only text", () => {
    const { told: story } = headOf("The gate gave way 2 hours ago, LBCI said.");
    expect(story).toBe(
      `no outlet | no time | ${logo.headline} | The gate gave way 2 hours ago, LBCI said. | Body.`,
    );
  });
});

describe("a hostile page", () => {
  const hostile = [
    "<script>alert(1)</script>",
    "javascript:alert(1)",
    "Try Our AI Features",
    "Related Articles",
    "Hashtags",
    "logo",
    "[READ MORE](https://x.example)",
  ];

  it("is text to the last letter, in bodies, headlines and outlets", () => {
    const story = {
      outlet: "__proto__",
      time: "a day ago",
      headline: "<b>Bold</b>",
      body: "<img src=x onerror=alert(1)>",
    };
    const [page] = read({ ...plain, headline: "<h1>", body: hostile, stories: [story] }).stories;
    expect(told(page?.story)).toBe(["no outlet | no time | <h1>", ...hostile].join(" | "));
    expect(page?.related.map(told)).toEqual([
      "__proto__ | 2025-08-03T14:00:00Z day | <b>Bold</b> | <img src=x onerror=alert(1)>",
    ]);
    expect(page?.story.body[0]).toEqual({ type: "paragraph", spans: [{ text: hostile[0] }] });
  });

  it.each(["plain", "logo", "hashtag"] as const)(
    "keeps the stories around one whose time cannot be read, which it names (%s)",
    (form) => {
      const [first, second, third] = plain.stories;
      if (!first || !second || !third) throw new Error("three stories are needed");
      for (const gap of [0, 1]) {
        const stories = [first, { ...second, time: "31-02-2025" }, third, first];
        const { stories: pages, leftOut } = read({ ...plain, form, gap, stories });
        const listed = form === "hashtag" ? pages.map((page) => page.story) : pages[0]?.related;
        expect(listed?.slice(0, 2).map(told)).toEqual([relatedTold[0], relatedTold[2]]);
        const name = form === "plain" ? second.outlet : second.headline;
        expect(leftOut[0]).toMatch(
          new RegExp(`^“${name.replace("?", ".")}” and \\d more lines: not`),
        );
      }
    },
  );

  it.each([
    ["two lines of half a megabyte", "x ".repeat(250_000)],
    ["half a million short lines", "a\n".repeat(250_000)],
    ["lines that all look like an outlet's", "LBCI\n2 hours ago\n".repeat(30_000)],
    ["lines of digits before a label", `${"4".repeat(500_000)} hours ago`],
    ["white space", " \t".repeat(250_000)],
  ])("of a megabyte, %s, is read in under a second", (_, filler) => {
    for (const form of ["plain", "logo"] as const) {
      const text = `${captureText({ ...plain, form, body: [filler] })}\n${filler}`;
      const start = performance.now();
      readCapture(text, capturedAt);
      expect(performance.now() - start).toBeLessThan(1000);
    }
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
    expect(page?.related.map((story) => bodyTextLength(story))).toEqual([443, 3298, 1551]);
    const text = JSON.stringify(stories);
    const frame = FRAMES.flatMap(({ language: _, ...words }) => Object.values(words));
    expect(frame.filter((word) => text.includes(`"${word}"`))).toEqual([]);
    expect(text).not.toContain("Daily8");
  });
});

function bodyTextLength(story: SourceStory): number {
  return told({ ...story, headline: "" }).split(" |  | ")[1]?.length ?? 0;
}
