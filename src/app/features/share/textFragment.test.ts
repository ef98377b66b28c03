import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDirective, fold } from "./foldedSearch.ts";
import { directiveFor, encodeDirective } from "./textFragment.ts";

const words = fc.constantFrom(
  "gate",
  "Gate",
  "sea-wall",
  "a,b",
  "سدّ",
  "خبر",
  "漢字",
  "naïve",
  "50%",
  "&",
  "“rose”",
);
const block = fc.array(words, { minLength: 1, maxLength: 30 }).map((each) => each.join(" "));
const text = fc.oneof(fc.string({ minLength: 1 }), fc.string({ unit: "binary", minLength: 1 }));

/** A directive read back by the grammar of the specification. */
function decode(fragment: string) {
  const parts = fragment.replace(":~:text=", "").split(",");
  const prefix = parts[0]?.endsWith("-") ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith("-") ? parts.pop()?.slice(1) : undefined;
  return [prefix, parts[0], parts[1], suffix, parts.length].map((part) =>
    typeof part === "string" ? decodeURIComponent(part) : part,
  );
}

describe("an address to a passage", () => {
  it("is read back as it was meant, in every script", () => {
    const optional = fc.option(text, { nil: undefined });
    fc.assert(
      fc.property(optional, text, optional, optional, (prefix, start, end, suffix) => {
        const made = encodeDirective({
          start,
          ...(prefix && { prefix }),
          ...(end && { end }),
          ...(suffix && { suffix }),
        });
        expect(made).toMatch(/^:~:text=[\w.!~*'()%,-]*$/);
        const whole = (given: string | undefined) => given?.replace(/\p{Surrogate}/gu, "\ufffd");
        expect(decode(made)).toEqual(
          [prefix, start, end, suffix].map(whole).concat([(end ? 2 : 1) as never]),
        );
      }),
    );
  });

  it("leads to the passage that was selected, and to no other before it", () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 6 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (blocks, one, other, a, b) => {
          const [first = 0, last = 0] = [one % blocks.length, other % blocks.length].toSorted(
            (x, y) => x - y,
          );
          const from = { block: first, offset: a % (blocks[first]?.length ?? 1) };
          const to = { block: last, offset: 1 + (b % (blocks[last]?.length ?? 1)) };
          const made = directiveFor(blocks, from, to);
          fc.pre(made !== undefined);
          const found = findDirective(blocks.map(fold), made ?? { start: "" });
          expect(found?.from.block).toBeGreaterThanOrEqual(from.block);
          expect(found?.to.block).toBeLessThanOrEqual(to.block);
        },
      ),
    );
  });

  it("says what comes before where the same words stand earlier", () => {
    const blocks = ["The gate rose.", "At noon the gate rose."];
    const made = directiveFor(blocks, { block: 1, offset: 8 }, { block: 1, offset: 21 });
    expect(made).toEqual({ prefix: "noon", start: "the gate rose", suffix: "." });
  });

  it("takes whole words, and a long passage by its ends", () => {
    const blocks = ["The barrier failed.", "Rain ".repeat(60)];
    expect(directiveFor(blocks, { block: 0, offset: 6 }, { block: 0, offset: 9 })).toEqual({
      start: "barrier",
    });
    expect(directiveFor(blocks, { block: 0, offset: 4 }, { block: 1, offset: 3 })).toEqual({
      start: "barrier failed",
      end: "Rain",
    });
  });

  it("is none where the selection has no word", () => {
    expect(directiveFor(["— …"], { block: 0, offset: 0 }, { block: 0, offset: 3 })).toBeUndefined();
  });
});
