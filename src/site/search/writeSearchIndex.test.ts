import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aStory } from "../../app/testing/story.ts";
import { parseJson } from "../../model/parse.ts";
import { SEARCH_FILE, SearchIndex } from "../../model/searchIndex.ts";
import { searched } from "../testing/searched.ts";
import { SiteWriter } from "../write/SiteWriter.ts";
import { type Searched, writeSearchIndex } from "./writeSearchIndex.ts";

const own = vi.hoisted(() => ({ code: "" }));
vi.mock("../write/codeIn.ts", () => ({ codeIn: () => own.code }));

let out = "";
beforeEach(async () => {
  own.code = "of this version";
  out = await mkdtemp(join(tmpdir(), "crossread-search-"));
});
afterEach(() => rm(out, { recursive: true }));

const day = (number: number) => `2026-11-${String(number).padStart(2, "0")}`;
const story = (number: number, headline = `Story ${number}`) =>
  aStory({
    id: `story-${number}`,
    headline,
    published: { at: `${day(number)}T10:00:00Z`, precision: "minute" },
  });
const stories = (...numbers: number[]) => [...searched(numbers.map((number) => story(number)))];
const write = async (given: Iterable<Searched>) => {
  const memory = join(out, "memory.json");
  const writer = new SiteWriter(out, {});
  const { index, indexed } = await writeSearchIndex({ stories: given, writer, memory, stretch: 2 });
  return { stretches: index.stretches.length, indexed };
};
const list = async () =>
  parseJson(SearchIndex, await readFile(join(out, SEARCH_FILE), "utf8"), SEARCH_FILE);

describe("the search index", () => {
  it("lists its stretches newest first, with their days", async () => {
    expect(await write(stories(1, 2, 3))).toEqual({ stretches: 2, indexed: 2 });
    const { stretches } = await list();
    expect(stretches.map(({ from, to, stories: count }) => [from, to, count])).toEqual([
      [day(3), day(3), 1],
      [day(1), day(2), 2],
    ]);
  });

  it("is not made again where nothing changed", async () => {
    await write(stories(1, 2, 3));
    const before = await list();
    expect(await write(stories(1, 2, 3))).toMatchObject({ indexed: 0 });
    expect(await list()).toEqual(before);
    expect(await write(stories(1, 2, 3, 4, 5))).toMatchObject({ indexed: 2, stretches: 3 });
    expect((await list()).stretches.at(-1)).toEqual(before.stretches.at(-1));
    expect(
      await write([...searched([story(1), story(2, "Corrected")]), ...stories(3, 4, 5)]),
    ).toMatchObject({
      indexed: 1,
    });
  });

  it("reads no story of a stretch in which nothing changed", async () => {
    await write(stories(1, 2, 3));
    const read: string[] = [];
    const noted = stories(1, 2, 3, 4).map((each) => ({
      ...each,
      read: () => {
        read.push(each.card.id);
        return each.read();
      },
    }));
    await write(noted);
    expect(read).toEqual(["story-3", "story-4"]);
  });

  it("is made again by a newer Crossread, whose index may be another one of the same stories", async () => {
    await write(stories(1, 2, 3));
    own.code = "of a newer version";
    expect(await write(stories(1, 2, 3))).toMatchObject({ indexed: 2 });
    expect(await write(stories(1, 2, 3))).toMatchObject({ indexed: 0 });
  });

  it("is made again from nothing where the list is broken or a part is gone", async () => {
    await write(stories(1, 2, 3));
    const [newest] = (await list()).stretches;
    await rm(join(out, "search", newest?.name ?? ""), { recursive: true });
    expect(await write(stories(1, 2, 3))).toMatchObject({ indexed: 1 });
    await rm(join(out, SEARCH_FILE));
    expect(await write(stories(1, 2, 3))).toMatchObject({ indexed: 2 });
  });

  it("keeps what the list before names, and nothing older", async () => {
    await write(stories(1));
    const [first] = (await list()).stretches;
    await write(stories(1, 2));
    expect(await readdir(join(out, "search"))).toContain(first?.name);
    await write(stories(1, 2));
    expect(await readdir(join(out, "search"))).not.toContain(first?.name);
  });

  it("has the same table of words, however it came to be", async () => {
    const said = (...numbers: number[]) => [
      ...searched(numbers.map((number) => story(number, `Common rare${number}`))),
    ];
    await write(said(1, 3, 5));
    await write(said(1, 3, 5, 6, 7));
    await write(said(1, 2, 3, 5, 6, 7, 8, 9));
    const grown = (await list()).stretches.length;
    await write([...said(1, 2, 3), ...searched([story(5, "Corrected")]), ...said(6, 7, 8, 9)]);
    const { words, stretches } = await list();
    expect(stretches).toHaveLength(grown);
    const table = await readFile(join(out, "search", words.folder, "0.json"), "utf8");
    expect(JSON.parse(table)).toMatchObject({ common: "7", rare3: "1", corrected: "2" });
    expect(JSON.parse(table)).not.toHaveProperty("rare5");
    // The newest stretch is not in it.
    expect(JSON.parse(table)).not.toHaveProperty("rare9");
  });

  it("has no page and no style of the engine's own", async () => {
    await write(stories(1));
    const files = await readdir(join(out, "search"), { recursive: true });
    expect(files.filter((file) => /\.(html|css)$|worker|ui/.test(file))).toEqual([]);
    expect(files.some((file) => file.endsWith(".pf_fragment"))).toBe(true);
  });

  it("takes an edition without stories", async () => {
    expect(await write([])).toEqual({ stretches: 0, indexed: 0 });
    expect((await list()).stretches).toEqual([]);
  });
});
