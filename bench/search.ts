import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import type { SearchIndex } from "../src/model/searchIndex.ts";
import { writeSearchIndex } from "../src/site/search/writeSearchIndex.ts";
import { searched } from "../src/site/testing/searched.ts";
import { SiteWriter } from "../src/site/write/SiteWriter.ts";
import { madeStories, madeWord } from "./searchStories.ts";
import { filesOf, host } from "./site/host.ts";
import { openBrowser } from "./site/measure.ts";

/**
 * Indexes made stories and searches them in the built app: `npm run build && npm run bench:search [stories] [folder]`. A folder
 * keeps the index for the next run.
 */
const [size, kept] = [Number(process.argv[2] ?? 5_000), process.argv[3]];
const out = kept ?? (await mkdtemp(join(tmpdir(), "crossread-search-")));

/** In which rank a word is, how it is typed, and what is asked of it. */
const QUERIES: [what: string, query: string, more?: string][] = [
  ["a word of every story", madeWord(3, "en")],
  ["a common word", madeWord(300, "en")],
  ["two common words", `${madeWord(200, "en")} ${madeWord(400, "en")}`],
  ["a rare word", madeWord(140_000, "en")],
  ["two rare words", `${madeWord(90_000, "en")} ${madeWord(120_001, "en")}`],
  ["a word in no story", "zzyzxly"],
  ["the first four letters", madeWord(140_000, "en").slice(0, 4)],
  ["the first letters of a short word", madeWord(300, "en").slice(0, 3)],
  ["an Arabic word", madeWord(300, "ar")],
  ["an Arabic word with its article", `وال${madeWord(300, "ar")}`],
  ["a common word, of one outlet", madeWord(300, "en"), "&outlet=outlet-3"],
  ["a common word, of the oldest day", madeWord(300, "en"), "&to=2026-01-01"],
];

async function index(): Promise<SearchIndex> {
  const start = performance.now();
  const { index: made, indexed } = await writeSearchIndex({
    stories: searched(madeStories(size)),
    writer: new SiteWriter(out, {}),
    memory: join(out, "memory.json"),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${size} stories: ${made.stretches.length} stretches, ${indexed} indexed, ${seconds} s; peak ${peak} MB beside the engine`,
  );
  return made;
}

/** What one query moves in a browser that was never here, and how long after its last byte the answer stands. */
async function measure(browser: Browser, origin: string, query: string, more = "") {
  // What a worker fetches is not counted with the page.
  const page = await browser.newPage({ serviceWorkers: "block" });
  await page.goto(`${origin}/search?${more.slice(1)}`);
  await page.waitForLoadState("networkidle");
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  let [bytes, files] = [0, 0];
  // Not the faces of another script, which reading needs too.
  const asked = new Set<string>();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (request.url.includes("/search/")) asked.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (!asked.has(requestId)) return;
    bytes += encodedDataLength;
    files += 1;
  });
  const answer = page.evaluate(answered);
  await page.getByRole("searchbox").fill(query);
  const { after, all } = await answer;
  const said = await page
    .getByRole("main")
    .getByText(/found|No story/)
    .first()
    .textContent();
  await page.waitForLoadState("networkidle");
  await page.close();
  const row = [`${(bytes / 1000).toFixed(0)} kB`, `${files} files`, `${after.toFixed(0)} ms after`];
  return [...row, `${all.toFixed(0)} ms in all`, said].join(", ");
}

/** In the page: when the list of results has been filled, in milliseconds after its last byte and after now. */
function answered(): Promise<{ after: number; all: number }> {
  const busy = document.querySelector("[aria-busy]");
  if (!busy) throw new Error("no results to wait for");
  const began = performance.now();
  return new Promise((resolve) => {
    new MutationObserver(() => {
      if (busy.getAttribute("aria-busy") !== "false") return;
      const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
      const last = Math.max(...entries.map(({ responseEnd }) => responseEnd));
      const now = performance.now();
      resolve({ after: now - last, all: now - began });
    }).observe(busy, { attributes: true });
  });
}

if (!existsSync("dist/index.html")) throw new Error("no built app: npm run build");
const { stretches } = await index();
console.log(
  "bytes of a stretch, at most:",
  JSON.stringify(stretches[1]?.bytes ?? stretches[0]?.bytes),
);
const browser = await openBrowser();
// The built app with the index in the place of its own.
const built = await host((path) => filesOf(path.startsWith("/search/") ? out : "dist")(path));
for (const [what, query, more] of QUERIES) {
  console.log(`${what} (${query}): ${await measure(browser, built.url, query, more)}`);
}
await browser.close();
built.close();
if (!kept) await rm(out, { recursive: true });
