import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countOutlets } from "./countOutlets.ts";
import { type Edition, readEdition, toEditionFeed } from "./edition.ts";
import { InvalidDataError, parse, parseJson } from "./parse.ts";
import { HttpUrl } from "./scalars.ts";
import { placedAt, type StoryCard } from "./card.ts";
import { Story, toStoryItem } from "./story.ts";
import { PRECISIONS } from "./precision.ts";
import type { Reason } from "./reason.ts";
import * as v from "valibot";

const text = fc.string({ unit: "grapheme", minLength: 1 }).map((each) => `${each}x`);
const instant = fc
  .integer({ min: 0, max: 4_000_000_000 })
  .map((seconds) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`);
const optional = { noNullPrototype: true };
const outlet = fc.record(
  {
    id: fc.constantFrom("a", "nahar-net", "الميناء"),
    name: text,
    url: fc.constant("https://a.example/"),
  },
  { requiredKeys: ["id", "name"], ...optional },
);
const picture = fc.record(
  {
    alt: fc.string(),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
    sources: fc.array(
      fc.record({ src: fc.constant("pictures/0af-480.webp"), width: fc.constant(480) }, optional),
      { minLength: 1, maxLength: 2 },
    ),
  },
  { requiredKeys: ["alt", "sources"], ...optional },
);
const card: fc.Arbitrary<StoryCard> = fc.record(
  {
    id: fc.stringMatching(/^[a-z0-9]{16}$/),
    url: fc.webUrl().filter((url) => v.is(HttpUrl, url)),
    headline: text,
    excerpt: fc.string(),
    outlet,
    authors: fc.array(text, { maxLength: 2 }),
    published: fc.record({ at: instant, precision: fc.constantFrom(...PRECISIONS) }, optional),
    seenAt: instant,
    language: fc.constantFrom("en", "ar", "pt-BR"),
    tags: fc.array(fc.constantFrom("trade", "تجارة", "Port Merrow"), { maxLength: 2 }),
    picture,
    copies: fc.array(fc.record({ id: fc.constant("b2"), outlet }, optional), { maxLength: 2 }),
  },
  { requiredKeys: ["id", "headline", "excerpt", "authors", "seenAt", "tags"], ...optional },
);
const span = fc.record(
  { text: fc.string(), em: fc.constant(true as const), href: fc.constant("https://a.example/b") },
  { requiredKeys: ["text"], ...optional },
);
const reason: fc.Arbitrary<Reason> = fc.oneof(
  fc.constantFrom(
    { kind: "given" as const },
    { kind: "copy" as const },
    { kind: "event" as const },
  ),
  fc.record({ kind: fc.constant("shared" as const), names: fc.array(text) }, optional),
);
const story: fc.Arbitrary<Story> = fc
  .tuple(
    card,
    fc.array(
      fc.record({ type: fc.constant("paragraph" as const), spans: fc.array(span) }, optional),
    ),
    fc.array(fc.record({ story: card, reason }, optional), { maxLength: 3 }),
    fc.array(fc.record({ seen_at: instant, hash: fc.constant("0a1b"), title: text }, optional), {
      maxLength: 2,
    }),
  )
  .map(([base, body, related, revisions]) => ({ ...base, body, related, revisions }));

const overTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const plain: StoryCard = {
  id: "a1",
  headline: "Gate four",
  excerpt: "",
  authors: [],
  seenAt: "2026-11-22T08:00:00Z",
  tags: [],
};
const edition: Edition = {
  title: "Paper",
  updatedAt: "2026-11-22T08:00:00Z",
  outlets: [],
  stories: [plain, { ...plain, id: "b2" }],
  events: [{ id: "a1", stories: ["a1", "b2"] }],
};

describe("an edition", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(card, { maxLength: 5 }), (stories) => {
        const written: Edition = { ...edition, outlets: countOutlets(stories), stories };
        const reading = readEdition(overTheWire(toEditionFeed(written)), "edition.json");
        expect(reading).toEqual({ edition: written, leftOut: [] });
      }),
    );
  });

  it("leaves out a broken story by name and keeps the others", () => {
    const feed = toEditionFeed(edition);
    const items = [{ ...feed.items[0], url: "javascript:alert(1)" }, feed.items[1]];
    const { edition: read, leftOut } = readEdition(overTheWire({ ...feed, items }), "edition.json");
    expect(read.stories.map(({ id }) => id)).toEqual(["b2"]);
    expect(leftOut.map(({ message }) => message)).toEqual([
      "edition.json: items[0].url: expected an http(s) address",
    ]);
  });

  it("of another format is refused, naming the field", () => {
    const feed = toEditionFeed(edition);
    const next = { ...feed, _crossread: { ...feed._crossread, format: 2 } };
    expect(() => readEdition(overTheWire(next), "edition.json")).toThrow(
      /^edition\.json: _crossread\.format: /,
    );
  });

  it("never breaks its reader, whatever it holds", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const feed = { ...toEditionFeed(edition), items: [value] };
        expect(readEdition(overTheWire(feed), "edition.json").edition.stories).toEqual([]);
        expect(() => readEdition(value, "edition.json")).toThrow(InvalidDataError);
      }),
    );
  });
});

describe("a story file", () => {
  it("is read as it was written", () => {
    fc.assert(
      fc.property(story, (written) => {
        expect(parse(Story, overTheWire(toStoryItem(written)), "stories/a.json")).toEqual(written);
      }),
    );
  });

  it("that is cut off is refused by name", () => {
    const whole = JSON.stringify(toStoryItem({ ...plain, body: [], related: [], revisions: [] }));
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => parseJson(Story, whole.slice(0, length), "stories/a1.json")).toThrow(
        /^stories\/a1\.json: not JSON/,
      );
    }
  });

  it("with a block that nobody knows is refused, naming the block", () => {
    const item = toStoryItem({ ...plain, body: [], related: [], revisions: [] });
    const strange = {
      ...item,
      _crossread: { ...item._crossread, body: [{ type: "html", html: "<p>" }] },
    };
    expect(() => parse(Story, overTheWire(strange), "stories/a1.json")).toThrow(
      /^stories\/a1\.json: _crossread\.body\[0\]\.type: /,
    );
  });
});

describe("a story's place in time", () => {
  it("is when it was published, but never later than it was seen", () => {
    const at = (published: string) =>
      placedAt({ ...plain, published: { at: published, precision: "minute" } });
    expect(at("2026-11-22T07:00:00Z")).toBe("2026-11-22T07:00:00Z");
    expect(at("2026-11-22T08:05:00Z")).toBe("2026-11-22T08:00:00Z");
  });

  it("is not pinned to the top by a date in the future", () => {
    const published = { at: "2099-01-01T00:00:00Z", precision: "day" as const };
    expect(placedAt({ ...plain, published })).toBe("2026-11-22T00:00:00Z");
  });

  it("without a time is below all that were dated that day", () => {
    expect(placedAt(plain)).toBe("2026-11-22T00:00:00Z");
  });
});

describe("an http(s) address", () => {
  it.each(["https://a.example", "http://a.example/b?c=d#e", "https://مثال.example/خبر"])(
    "%s is one",
    (address) => expect(v.is(HttpUrl, address)).toBe(true),
  );
  it.each([
    "javascript:alert(1)",
    " https://a.example",
    "java\nscript:x",
    "//a.example",
    "data:,x",
    "https:///x",
    "https://[",
    "http://a:99999/",
    "https://%/",
    "",
  ])("%j is not", (address) => expect(v.is(HttpUrl, address)).toBe(false));
});
