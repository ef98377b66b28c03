import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseFeed as feedsmith } from "feedsmith";
import { decode } from "../src/ingest/detect/decode.ts";
import { detect } from "../src/ingest/detect/detect.ts";
import type { Feed } from "../src/ingest/feed/feed.ts";
import { parseJsonFeed } from "../src/ingest/feed/jsonFeed.ts";
import { parseFeed } from "../src/ingest/feed/parseFeed.ts";
import { readDate } from "../src/ingest/time/date.ts";

/**
 * How many documents of some folders give the right number of items, read by us and by the feed library alone.
 *
 *     npm run bench:feeds -- <folder>...
 */

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error("Usage: npm run bench:feeds -- <folder>...");
  process.exit(2);
}

/** The number of items by counting tags alone: nothing here is shared with what is measured. */
function trueCount(bytes: Buffer): number | undefined {
  const text = bytes.toString("latin1").replaceAll("\0", "");
  if (/^[\s\u00EF\u00BB\u00BF\u00FE\u00FF]*\{/.test(text)) return jsonCount(bytes);
  const bare = withoutSections(text);
  const root = /<(?:[\w.-]+:)?(rss|rdf|feed|channel|html|opml|svg|item|entry)[\s/>]/i.exec(bare);
  if (!root || /html|opml|svg/i.test(root[1] ?? "")) return undefined;
  return bare.match(/<(?:\w+:)?(?:item|entry)[\s/>]/gi)?.length ?? 0;
}

function jsonCount(bytes: Buffer): number | undefined {
  try {
    const feed = JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, "")) as {
      version?: unknown;
      items?: unknown;
    };
    const isFeed = String(feed.version).includes("jsonfeed.org/version/1");
    return isFeed && Array.isArray(feed.items) ? feed.items.length : undefined;
  } catch {
    return undefined;
  }
}

/** Without comments, CDATA sections and instructions; one that does not end goes on to the end. */
function withoutSections(text: string): string {
  const ends: Record<string, string> = { "<!--": "-->", "<![CDATA[": "]]>", "<?": "?>" };
  let bare = "";
  let at = 0;
  for (const found of text.matchAll(/<!--|<!\[CDATA\[|<\?/g)) {
    if (found.index < at) continue;
    bare += text.slice(at, found.index);
    const end = ends[found[0]] ?? "";
    const stop = text.indexOf(end, found.index + found[0].length);
    at = stop < 0 ? text.length : stop + end.length;
  }
  return bare + text.slice(at);
}

/** Undefined when it throws. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function ours(bytes: Buffer): Feed | undefined {
  const text = decode(bytes);
  const format = detect(text);
  if (format === "jsonfeed") return attempt(() => parseJsonFeed(text));
  const isXml = format === "rss" || format === "atom" || format === "rdf" || format === "cdf";
  return isXml ? attempt(() => parseFeed(text, format)) : undefined;
}

function library(bytes: Buffer): number | undefined {
  return attempt(() => {
    const { format, feed } = feedsmith(decode(bytes));
    return (format === "atom" ? feed.entries : feed.items)?.length ?? 0;
  });
}

const counts = { documents: 0, ours: 0, alone: 0, dated: 0, read: 0, ourMs: 0, aloneMs: 0 };
const wrong: string[] = [];
/** Programs hold feeds in their texts, and are none. */
const PROGRAMS = /\.(?:go|swift|[mc]?[jt]sx?|py|rb|php|md)$/;
const unreadDates = new Map<string, number>();

for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted()) {
    const path = join(folder, name);
    if (statSync(path).isFile() && !PROGRAMS.test(name)) measure(path);
  }
}

function measure(path: string): void {
  const bytes = readFileSync(path);
  const truth = trueCount(bytes);
  if (truth === undefined) return;
  counts.documents += 1;
  const start = performance.now();
  const byLibrary = library(bytes);
  const between = performance.now();
  const feed = ours(bytes);
  counts.aloneMs += between - start;
  counts.ourMs += performance.now() - between;
  if (byLibrary === truth) counts.alone += 1;
  if (feed?.found === truth) counts.ours += 1;
  else
    wrong.push(
      `${path}: ${truth} items, ours ${feed?.found ?? "unreadable"}, library ${byLibrary ?? "unreadable"}`,
    );
  for (const item of feed?.items ?? []) if (!(item instanceof Error)) measureDates(item.dates);
}

function measureDates(dates: readonly string[]): void {
  for (const date of dates) {
    counts.dated += 1;
    if (readDate(date)) counts.read += 1;
    else unreadDates.set(date, (unreadDates.get(date) ?? 0) + 1);
  }
}

const percent = (part: number, whole = counts.documents) =>
  `${((100 * part) / whole).toFixed(1)} %`;
for (const line of wrong) console.log(line);
for (const [date, times] of unreadDates) console.log(`date not read (${times}): ${date}`);
console.log(`documents    ${counts.documents}`);
console.log(
  `ours         ${counts.ours} right, ${percent(counts.ours)}, ${Math.round(counts.ourMs)} ms`,
);
console.log(
  `library      ${counts.alone} right, ${percent(counts.alone)}, ${Math.round(counts.aloneMs)} ms`,
);
console.log(
  `dates        ${counts.read} of ${counts.dated} read, ${percent(counts.read, counts.dated)}`,
);
