import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseFeed as parseByLibrary } from "feedsmith";
import { detect } from "../src/ingest/detect/detect.ts";
import { decode } from "../src/ingest/detect/decode.ts";
import { parseFeed } from "../src/ingest/feed/parseFeed.ts";
import { ingest } from "../src/ingest/ingest.ts";
import { bodyText } from "../src/model/block.ts";
import { storyAt } from "./madeStories.ts";

/** The speed of the ingest as ratios within one run: `npm run bench:ingest`. */
const FEEDS = 40;
const ITEMS = 50;
const TURNS = 5;

const folder = mkdtempSync(join(tmpdir(), "crossread-bench-"));
const feeds = Array.from({ length: FEEDS }, (_, feed) => rss(feed));

try {
  compareParsing();
  await compareRuns();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Decoding, detecting and parsing by our door, beside the feed library alone on the same text, in turns. */
function compareParsing(): void {
  const bytes = feeds.map((text) => new TextEncoder().encode(text));
  const ours: number[] = [];
  const library: number[] = [];
  for (let turn = 0; turn <= TURNS; turn += 1) {
    const times = [
      timed(() => bytes.forEach(parseOurs)),
      timed(() => bytes.forEach((each) => parseByLibrary(new TextDecoder().decode(each)))),
    ];
    // The first turn warms up.
    if (turn > 0) ours.push(times[0] ?? 0);
    if (turn > 0) library.push(times[1] ?? 0);
  }
  const ratio = median(ours) / median(library);
  console.log(
    `parsing ${FEEDS} feeds of ${ITEMS} items: ${ms(median(ours))} ms, the library alone ${ms(median(library))} ms, ratio ${ratio.toFixed(2)}`,
  );
}

function parseOurs(bytes: Uint8Array): void {
  const text = decode(bytes);
  parseFeed(text, detectXml(text));
}

function detectXml(text: string) {
  const format = detect(text);
  if (format === "rss" || format === "atom" || format === "rdf" || format === "cdf") return format;
  throw new Error("a made feed is a feed");
}

/** A whole run, beside the next one with nothing new. */
async function compareRuns(): Promise<void> {
  const sources = feeds.map((text, index) => {
    const path = join(folder, `${index}.xml`);
    writeFileSync(path, text);
    return path;
  });
  const now = new Date("2026-11-22T12:00:00Z");
  const options = {
    sources,
    out: join(folder, "edition"),
    work: join(folder, "work"),
    title: "Bench",
    now,
    capturedAt: now,
    say: () => undefined,
  };
  const start = performance.now();
  const { stories } = await ingest(options);
  const first = performance.now() - start;
  const again: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const from = performance.now();
    await ingest(options);
    again.push(performance.now() - from);
  }
  console.log(
    `ingest of ${stories} stories: ${ms(first)} ms, again with nothing new ${ms(median(again))} ms, ratio ${(first / median(again)).toFixed(1)}`,
  );
}

function rss(feed: number): string {
  const items = Array.from({ length: ITEMS }, (_, index) => {
    const { card, body } = storyAt(feed * ITEMS + index, FEEDS * ITEMS);
    const text = bodyText(body)
      .map((each) => `<p>${each}</p>`)
      .join("");
    return `<item><title>${card.headline}</title><link>https://outlet${feed}.example/${index}</link>
<pubDate>Sun, 22 Nov 2026 08:00:00 GMT</pubDate><description><![CDATA[${text}]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${feed}</title>${items.join("\n")}</channel></rss>`;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function ms(value: number): string {
  return value.toFixed(0);
}
