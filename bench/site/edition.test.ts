import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bodyText } from "../../src/model/block.ts";
import { readEdition } from "../../src/model/edition.ts";
import { EDITION_FILE, STORIES_FOLDER, storyFile } from "../../src/model/files.ts";
import { parseJson } from "../../src/model/parse.ts";
import { Story } from "../../src/model/story.ts";
import { makeEdition, writeMadeEdition } from "./edition.ts";

const SIZE = 540;
const made = makeEdition(SIZE);
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread-made-"));
  writeMadeEdition(folder, made);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), "utf8");
const readList = () => readEdition(JSON.parse(read(EDITION_FILE)), EDITION_FILE);
const readStory = (id: string) => parseJson(Story, read(storyFile(id)), storyFile(id));

describe("a made edition", () => {
  it("is read by the model, nothing left out", () => {
    const { edition, leftOut } = readList();
    expect(leftOut).toEqual([]);
    expect(edition.stories).toEqual(made.cards);
    expect(edition.outlets).toHaveLength(12);
    expect(edition.stories.filter(({ language }) => language === "ar")).not.toHaveLength(0);
    expect(readdirSync(join(folder, STORIES_FOLDER))).toHaveLength(SIZE);
  });

  it("has stories of 400 to 900 words, with tags and related stories", () => {
    for (const { id } of made.cards) {
      const { body, related, tags } = readStory(id);
      const words = bodyText(body).join(" ").split(" ").length;
      expect(words).toBeGreaterThanOrEqual(400);
      expect(words).toBeLessThanOrEqual(900);
      expect(
        body.filter(({ type }) => type === "paragraph" || type === "quote").length,
      ).toBeGreaterThan(3);
      expect(new Set(tags).size).toBe(3);
      expect(related.length).toBeGreaterThan(3);
    }
  });

  it("lists the newest first, over as many days as its stories fill", () => {
    const times = made.cards.map(({ seenAt }) => seenAt);
    expect(times).toEqual(times.toSorted().toReversed());
    const days = Date.parse(times[0] ?? "") - Date.parse(times.at(-1) ?? "");
    expect(days / 86_400_000).toBeCloseTo(SIZE / 270, 1);
  });

  it("has events of 2 to 6 tellings, each of an outlet of its own", () => {
    expect(made.events.length).toBeGreaterThan(10);
    for (const { stories } of made.events) {
      const outlets = stories.map((id) => made.story(id)?.outlet?.id);
      expect(stories.length).toBeGreaterThanOrEqual(2);
      expect(stories.length).toBeLessThanOrEqual(6);
      expect(new Set(outlets).size).toBe(stories.length);
    }
  });

  it("gets one story more without a change to the others", () => {
    const grown = makeEdition(SIZE, 1);
    expect(grown.cards.slice(1)).toEqual(made.cards);
    expect(grown.title).toEqual(made.title);
    expect(grown.events).toEqual(made.events);
    for (const { id } of made.cards) expect(grown.story(id)).toEqual(made.story(id));
  });
});
