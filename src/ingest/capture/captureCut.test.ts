import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SourceReading, type SourceStory, UnreadableSourceError } from "../sourceStory.ts";
import { anyPage } from "./anyPage.testing.ts";
import { readCapture } from "./capture.ts";
import { awkward, capturedAt, paragraphs } from "./capturePages.testing.ts";
import { captureText, type ShownPage } from "./captureText.testing.ts";
import { decodeCapture } from "./decodeCapture.ts";

/** What the first `length` bytes of a page give; nothing when they are refused. */
function readCut(bytes: Uint8Array, length: number): SourceReading | undefined {
  try {
    return readCapture(decodeCapture(bytes.subarray(0, length)), capturedAt);
  } catch (error) {
    if (error instanceof UnreadableSourceError) return undefined;
    throw error;
  }
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

describe("a capture cut at any byte never invents a story or a word", () => {
  it.each(["logo", "hashtag"] as const)(
    "when the frame of a %s page has empty lines that its stories have not",
    (form) => {
      expect(everyInvention({ ...awkward, form, gap: 0, firstGap: 1 })).toEqual([]);
    },
  );

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

  it.each(eachForm())(
    "keeps a last line as a body where empty lines part stories ($form)",
    (form) => {
      for (const gap of [1, 2]) {
        expect(last({ ...form, gap }, "Cut in the mid")).toEqual(["Cut in the mid"]);
      }
    },
  );

  it.each(eachForm())(
    "keeps a body that an empty line follows, with the next story cut ($form)",
    (form) => {
      expect(last({ ...form, gap: 0 }, "Body.\n\nBody")).toEqual(["Body."]);
    },
  );

  it.each(eachForm())("leaves it out where it may begin another story ($form)", (form) => {
    expect(last({ ...form, gap: 0 }, "LBCI")).toEqual([]);
    expect(last({ ...form, gap: 0, endsWithNewline: true }, "LBCI")).toEqual([]);
  });

  it.each(eachForm())("keeps it where it is too long to begin another ($form)", (form) => {
    expect(last({ ...form, gap: 0 }, long)).toEqual([long]);
  });
});

function eachForm() {
  return [{ form: "plain" }, { form: "logo" }, { form: "hashtag" }] as const;
}
