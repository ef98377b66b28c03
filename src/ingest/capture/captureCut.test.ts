import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SourceReading, type SourceStory, UnreadableSourceError } from "../sourceStory.ts";
import { readCapture } from "./capture.ts";
import { captureText, type ShownPage, type ShownStory } from "./captureText.testing.ts";
import { decodeCapture } from "./decodeCapture.ts";

const capturedAt = new Date("2025-08-04T14:00:00Z");

/** What the first `length` bytes of a page give; nothing when they are refused. */
function readCut(bytes: Uint8Array, length: number): SourceReading | undefined {
  try {
    return readCapture(decodeCapture(bytes.subarray(0, length)), capturedAt);
  } catch (error) {
    if (error instanceof UnreadableSourceError) return undefined;
    throw error;
  }
}

function paragraphs(story: SourceStory): string[] {
  return story.body.map((block) =>
    block.type === "paragraph" ? block.spans.map((span) => span.text).join("") : "",
  );
}

/** What a story of a cut page says that the whole page's does not; undefined when it invents nothing. */
function invention(cut: SourceStory, whole: SourceStory | undefined): string | undefined {
  if (!whole) return `the story “${cut.headline}”`;
  if (cut.headline !== whole.headline) return `the headline “${cut.headline}”`;
  if (cut.outlet !== undefined && cut.outlet !== whole.outlet) return `the outlet “${cut.outlet}”`;
  if (cut.published && cut.published.at !== whole.published?.at)
    return `the time ${cut.published.at}`;
  const [said, meant] = [paragraphs(cut), paragraphs(whole)];
  const wrong = said.findIndex((text, at) =>
    at === said.length - 1 ? !meant[at]?.startsWith(text) : meant[at] !== text,
  );
  return wrong < 0 ? undefined : `the paragraph “${said[wrong]}”`;
}

/** Every invention of the page's first `length` bytes. */
function inventions(bytes: Uint8Array, length: number, whole: SourceReading | undefined): string[] {
  const pages = readCut(bytes, length)?.stories ?? [];
  return pages.flatMap(({ story, related }, index) => {
    const page = whole?.stories[index];
    const found = [
      invention(story, page?.story),
      ...related.map((cut, at) => invention(cut, page?.related[at])),
    ];
    return found.filter((text) => text !== undefined);
  });
}

const OUTLETS = [
  "LBCI",
  "Nahar Net",
  "Channel 4",
  "Channel 41",
  "France 24",
  "7sur7",
  "L'Orient & Société",
  "Ārā 2",
  "قناة 24",
  "النهار",
  "- Dash",
  "__proto__",
];
const TIMES = [
  "a few seconds ago",
  "an hour ago",
  "2 hours ago",
  "12 hours ago",
  "2 days ago",
  "27-07-2025",
  "منذ ساعتين",
  "منذ ٣ ساعات",
  "منذ 13 يومًا",
];
const WORDS = [
  "gate",
  "Harbour",
  "at",
  "4",
  "&",
  "été",
  "🌊",
  "البوابة",
  "انهارت",
  "۲",
  "LBCI",
  "-",
];
/** Lines that are text where they stand, and look like something else. */
const MISLEADING = [
  "LBCI",
  "- LBCI",
  "2 hours ago",
  "time2 hours ago",
  "• LBCI",
  "logo",
  "#",
  "Hashtags",
  "Try Our AI Features",
  "Explore what Daily8 AI can do for you:",
  "Related Articles",
  "أخبار ذات صلة",
  "> quoted",
  "<script>alert(1)</script>",
];

const someWords = (maxLength: number) =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength }).map((words) => words.join(" "));
const anyHeadline = fc.oneof({ weight: 5, arbitrary: someWords(8) }, fc.constantFrom(...OUTLETS));
const anyLine = fc.oneof(
  { weight: 3, arbitrary: someWords(12) },
  { weight: 1, arbitrary: someWords(150) },
  { weight: 1, arbitrary: fc.constantFrom(...MISLEADING) },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const anyStory: fc.Arbitrary<ShownStory> = fc.record({
  headline: anyHeadline,
  outlet: fc.constantFrom(...OUTLETS),
  time: fc.constantFrom(...TIMES),
  body: maybe(anyLine),
  category: maybe(fc.constantFrom("Business", "LBCI", "أعمال")),
});

const anyPage: fc.Arbitrary<ShownPage> = fc.record({
  form: fc.constantFrom("plain", "logo", "hashtag"),
  language: fc.constantFrom("en", "ar"),
  gap: fc.constantFrom(0, 1, 2),
  frameGap: fc.constantFrom(0, 1),
  headline: anyHeadline,
  outletAndTime: maybe(
    fc.tuple(fc.constantFrom(...OUTLETS), fc.constantFrom(...TIMES)).map((both) => both.join("")),
  ),
  body: fc.array(anyLine, { maxLength: 4 }),
  hashtags: fc.boolean(),
  comments: fc.array(anyLine, { maxLength: 2 }),
  stories: fc.array(anyStory, { maxLength: 4 }),
  endsWithNewline: fc.boolean(),
});

describe("a capture cut at any byte never invents a story or a word", () => {
  it("when a reader's comment reads like the frame's last line", () => {
    const page = { ...awkward, frameGap: 1, comments: ["Related Articles"], gap: 0 };
    expect(everyInvention(page)).toEqual([]);
  });

  it("whatever the page shows", () => {
    const anyCuts = fc.array(fc.nat(), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anyPage, anyCuts, (page, cuts) => {
        const bytes = new TextEncoder().encode(captureText(page));
        const whole = readCut(bytes, bytes.length);
        for (const cut of cuts) expect(inventions(bytes, cut % bytes.length, whole)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  const forms = ["plain", "logo", "hashtag"] as const;
  const cases = forms.flatMap((form) =>
    (["en", "ar"] as const).flatMap((language) =>
      [0, 1, 2].map((gap) => ({ form, language, gap })),
    ),
  );
  it.each(cases)("at every single byte of a $form page in $language, gap $gap", (shape) => {
    expect(everyInvention({ ...awkward, ...shape })).toEqual([]);
  });
});

function everyInvention(page: ShownPage): string[] {
  const bytes = new TextEncoder().encode(captureText(page));
  const whole = readCut(bytes, bytes.length);
  if (!whole) throw new Error("the whole page must be readable");
  return Array.from(bytes, (_, length) => inventions(bytes, length, whole)).flat();
}

const awkward: ShownPage = {
  form: "plain",
  language: "en",
  gap: 0,
  headline: "Channel 4",
  outletAndTime: "Channel 412 hours ago",
  body: ["Try Our AI Features", "- LBCI", "البوابة 🌊"],
  hashtags: true,
  comments: ["Comments", "LBCI"],
  stories: [
    { outlet: "LBCI", time: "2 hours ago", headline: "Nought" },
    { outlet: "LBCI", time: "12 hours ago", headline: "One", body: "One" },
    { outlet: "Channel 41", time: "27-07-2025", headline: "Été & après", category: "Channel 41" },
    { outlet: "Channel 4", time: "a day ago", headline: "Channel 4" },
    { outlet: "Too long a name ".repeat(6).trim(), time: "a day ago", headline: "Of a story" },
    { outlet: "LBCI", time: "a day ago", headline: "Too long a headline ".repeat(16).trim() },
    { outlet: "النهار", time: "منذ ٣ ساعات", headline: "البوابة", body: `${"طويل ".repeat(70)}.` },
    { outlet: "LBCI", time: "2 days ago", headline: "Short", body: "Short body" },
  ],
};

describe("the end of a capture", () => {
  const last = (page: Partial<ShownPage>, body: string): string[] => {
    const [one, two] = awkward.stories;
    if (!one || !two) throw new Error("two stories are needed");
    const stories = [one, { ...two, body }];
    const text = captureText({ ...awkward, body: ["Text."], ...page, stories });
    const reading = readCapture(text, capturedAt);
    const listed = reading.stories[0]?.related.at(-1) ?? reading.stories.at(-1)?.story;
    return listed ? paragraphs(listed) : ["no story"];
  };
  const long = "word ".repeat(70).trim();

  it.each(forms())("keeps a last line as a body where empty lines part stories ($form)", (form) => {
    for (const gap of [1, 2]) {
      expect(last({ ...form, gap }, "Cut in the mid")).toEqual(["Cut in the mid"]);
    }
  });

  it.each(forms())(
    "keeps a body that an empty line follows, with the next story cut ($form)",
    (form) => {
      expect(last({ ...form, gap: 0 }, "Body.\n\nBody")).toEqual(["Body."]);
    },
  );

  it.each(forms())("leaves it out where it may begin another story ($form)", (form) => {
    expect(last({ ...form, gap: 0 }, "LBCI")).toEqual([]);
    expect(last({ ...form, gap: 0, endsWithNewline: true }, "LBCI")).toEqual([]);
  });

  it.each(forms())("keeps it where it is too long to begin another ($form)", (form) => {
    expect(last({ ...form, gap: 0 }, long)).toEqual([long]);
  });
});

function forms() {
  return [{ form: "plain" }, { form: "logo" }, { form: "hashtag" }] as const;
}

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
