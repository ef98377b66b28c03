import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Block } from "../../../model/block.ts";
import { HEADLINE, LONGEST, saidParts, utterancesOf } from "./utterances.ts";

const text = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 500 }),
  fc
    .array(
      fc.constantFrom("word", "جملة", "۱۲٫۵", "漢字。", "Dr.", "end.", ",", "\n", "x".repeat(230)),
      {
        maxLength: 120,
      },
    )
    .map((words) => words.join(" ")),
);
const spans = fc.array(fc.record({ text }), { maxLength: 4 });
const block = fc.oneof(
  spans.map((each): Block => ({ type: "paragraph", spans: each })),
  fc
    .array(spans, { maxLength: 4 })
    .map((items): Block => ({ type: "list", ordered: false, items })),
  fc
    .array(spans, { maxLength: 3 })
    .map((paragraphs): Block => ({ type: "quote", paragraphs, source: [{ text: "She." }] })),
  text.map((code): Block => ({ type: "code", text: code })),
);
const language = fc.constantFrom("en", "ar", "ja", "th", "en-ab-ab", undefined);
const paragraph = (said: string): Block => ({ type: "paragraph", spans: [{ text: said }] });
const read = (body: Block[], lang = "en") =>
  utterancesOf({ headline: "Gates fail", body, language: lang }).filter(
    (each) => each.block !== HEADLINE,
  );

afterEach(() => vi.unstubAllGlobals());

describe("what is said of a story", () => {
  it("is all of its words, in order, each where it stands, none too long", () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), language, (body, lang) => {
        const said = utterancesOf({ headline: "H", body, ...(lang && { language: lang }) });
        for (const [index, each] of body.entries()) {
          const whole = saidParts(each).join("");
          const own = said.filter((one) => one.block === index && !one.announces);
          expect(
            own
              .map((one) => one.text)
              .join("")
              .replace(/\s/g, ""),
          ).toBe(whole.replace(/\s/g, ""));
          let at = 0;
          for (const { start, end, text: words } of own) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(whole.slice(start, end)).toBe(words);
            expect(words.length).toBeLessThanOrEqual(LONGEST);
            at = end;
          }
        }
      }),
    );
  });

  it("begins with the headline", () => {
    const [first] = utterancesOf({ headline: "Gates fail", body: [], language: "en" });
    expect(first).toMatchObject({ block: HEADLINE, text: "Gates fail" });
  });

  it("is cut at the ends of sentences, by the language", () => {
    expect(read([paragraph("It rained. Nobody came.")]).map((each) => each.text)).toEqual([
      "It rained.",
      "Nobody came.",
    ]);
    expect(read([paragraph("هل وصلوا؟ لم يصلوا.")], "ar")).toHaveLength(2);
  });

  it("does not run from one item of a list into the next", () => {
    const items = ["one", "two"].map((each) => [{ text: each }]);
    expect(read([{ type: "list", ordered: true, items }]).map((each) => each.text)).toEqual([
      "one",
      "two",
    ]);
  });

  it("breaks a long sentence after a comma", () => {
    const clause = `${"word ".repeat(30)}end,`;
    const [first] = read([paragraph(`${clause} ${"more ".repeat(30)}.`)]);
    expect(first?.text).toBe(clause);
  });

  it("has a word for code in the place of the code", () => {
    expect(read([{ type: "code", text: "let x" }])).toMatchObject([
      { text: "", announces: "code" },
    ]);
  });

  it("is cut also where the platform cannot tell sentences", () => {
    vi.stubGlobal("Intl", { ...Intl, Segmenter: undefined });
    Reflect.deleteProperty(Intl, "Segmenter");
    expect(read([paragraph("It rained. Nobody came.")]).map((each) => each.text)).toEqual([
      "It rained.",
      "Nobody came.",
    ]);
  });
});
