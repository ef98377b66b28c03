import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { toKey } from "../src/model/key.ts";
import type { SourceStory } from "../src/ingest/sourceStory.ts";
import { readPage } from "../src/ingest/page/readPage.ts";
import { clean } from "../src/ingest/clean/clean.ts";
import { hostilePages } from "../src/ingest/page/hostilePages.testing.ts";
import { NEWS_PAGES } from "./newsPages.ts";
import { wordF1, wordsMissing, wordsOfBlocks, wordsOfHtml } from "./words.ts";

const ADDRESS = "http://fakehost/test/page.html";

interface Expected {
  title?: string;
  siteName?: string | null;
  publishedTime?: string | null;
}

/** Right and expected, and the names of those that were not right. */
interface Score {
  right: number;
  of: number;
  wrong: string[];
}

interface Measures {
  pages: number;
  refused: string[];
  title: Score;
  outlet: Score;
  time: Score;
  f1: { page: string; before: number; after: number; removed: number }[];
  milliseconds: number[];
}

const folder = process.argv[2];
if (!folder)
  throw new Error("which folder? npm run bench:pages -- <folder of Readability's test pages>");
const all = readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory());
report("news pages", measure(all.filter((name) => NEWS_PAGES.has(name))));
report("all pages", measure(all));
reportHostile();

function measure(names: readonly string[]): Measures {
  const score = (): Score => ({ right: 0, of: 0, wrong: [] });
  const measures: Measures = {
    pages: names.length,
    refused: [],
    title: score(),
    outlet: score(),
    time: score(),
    f1: [],
    milliseconds: [],
  };
  for (const name of names) measurePage(name, measures);
  return measures;
}

function measurePage(name: string, measures: Measures): void {
  const file = (each: string) => readFileSync(join(folder ?? "", name, each), "utf8");
  const expected = JSON.parse(file("expected-metadata.json")) as Expected;
  const html = file("source.html");
  const start = performance.now();
  const story = readOrRefuse(html);
  measures.milliseconds.push(performance.now() - start);
  if (!story) {
    measures.refused.push(name);
    return;
  }
  const note = (score: Score, isRight: boolean, said: string) => {
    score.of += 1;
    if (isRight) score.right += 1;
    else score.wrong.push(`${name}: ${said}`);
  };
  const { title, siteName, publishedTime } = expected;
  if (title)
    note(measures.title, isTitle(story.headline, title), `"${story.headline}", not "${title}"`);
  if (siteName)
    note(measures.outlet, isOutlet(story.outlet, siteName), `"${story.outlet}", not "${siteName}"`);
  if (publishedTime) {
    note(
      measures.time,
      isTime(story.published, publishedTime),
      `${story.published?.at}, not ${publishedTime}`,
    );
  }
  const words = wordsOfHtml(file("expected.html"));
  const before = wordsOfBlocks(story.body);
  const after = wordsOfBlocks(clean(story.body, story).blocks);
  const removed = wordsMissing(after, before).length;
  measures.f1.push({
    page: name,
    before: wordF1(before, words),
    after: wordF1(after, words),
    removed,
  });
}

function readOrRefuse(html: string): SourceStory | undefined {
  try {
    return readPage(html, ADDRESS).stories[0]?.story;
  } catch {
    return undefined;
  }
}

/** The same, or the same without the name of the outlet, author or section that the page puts after or before it. */
function isTitle(ours: string, expected: string): boolean {
  const [short, long] = [ours, expected].map((each) => toKey(each) ?? "");
  if (short === long) return true;
  const parts = expected.split(/\s+[-–—|]\s+/).map((part) => toKey(part) ?? "");
  return parts.length > 1 && (parts.slice(0, -1).join("-") === short || parts[0] === short);
}

/** The same, or the host of an address that stands in the name's place, or the name without its slogan. */
function isOutlet(ours: string | undefined, expected: string): boolean {
  return (
    ours === expected ||
    expected.replace(/^https?:\/\/(www\.)?/, "").split(/\s+[-–—|]\s+/)[0] === ours
  );
}

/** The same moment, or the same day where no offset says whose day it is. */
function isTime(ours: SourceStory["published"], expected: string): boolean {
  if (ours?.precision === "day") return expected.startsWith(ours.at.slice(0, 10));
  return ours !== undefined && Math.abs(Date.parse(ours.at) - Date.parse(expected)) < 1000;
}

function report(
  name: string,
  { pages, refused, title, outlet, time, f1, milliseconds }: Measures,
): void {
  console.log(`\n${name}: ${pages}, refused as no article: ${refused.length} ${refused.join(" ")}`);
  for (const [what, { right, of, wrong }] of Object.entries({ title, outlet, time })) {
    console.log(`  ${what} right ${right}/${of}${wrong.map((each) => `\n    ${each}`).join("")}`);
  }
  for (const when of ["before", "after"] as const) {
    const sorted = f1.toSorted((a, b) => a[when] - b[when]);
    const median = sorted[Math.floor(sorted.length / 2)]?.[when].toFixed(3);
    const worst = sorted.slice(0, 5).map((each) => `${each.page} ${each[when].toFixed(3)}`);
    console.log(`  word F1 ${when} cleaning: median ${median}, worst ${worst.join(", ")}`);
  }
  const removed = f1.filter((each) => each.removed > 0).toSorted((a, b) => b.removed - a.removed);
  const total = removed.reduce((sum, each) => sum + each.removed, 0);
  const most = removed.slice(0, 5).map((each) => `${each.page} ${each.removed}`);
  console.log(
    `  words removed by cleaning: ${total} on ${removed.length} pages (${most.join(", ")})`,
  );
  const slowest = milliseconds.toSorted((a, b) => a - b);
  const middle = slowest[Math.floor(slowest.length / 2)] ?? 0;
  console.log(
    `  time a page: median ${middle.toFixed(0)} ms, slowest ${(slowest.at(-1) ?? 0).toFixed(0)} ms`,
  );
}

function reportHostile(): void {
  const pages = hostilePages();
  const outcomes = pages.map(([, html]) => {
    const start = performance.now();
    const story = readOrRefuse(html);
    return { read: story !== undefined, took: performance.now() - start };
  });
  const slowest = Math.max(...outcomes.map(({ took }) => took));
  const read = outcomes.filter((each) => each.read).length;
  console.log(
    `\nhostile pages: ${pages.length}, read ${read}, refused ${pages.length - read}, slowest ${slowest.toFixed(0)} ms`,
  );
}
