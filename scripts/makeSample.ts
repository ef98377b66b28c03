import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ingest } from "../src/ingest/ingest.ts";

const SOURCES = ["sample/feeds", "sample/captures"];
const OUT = ".crossread/sample/edition";

const folders = await Promise.all(
  SOURCES.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
);

/**
 * The sample sources say "2 hours ago", so the sample is today's paper whenever it is made; with `--whole-day` that of an evening
 * past, where today has had too few hours for its events to be of one day.
 */
const isWholeDay = process.argv.includes("--whole-day");
const now = new Date();
if (isWholeDay && now.getUTCHours() < 12) now.setUTCHours(-4, 0, 0, 0);

const edition = await ingest({
  sources: folders.flat().toSorted(),
  out: OUT,
  title: "Crossread sample",
  work: ".crossread/sample",
  now,
  capturedAt: now,
  pictures: "sample/pictures",
  fresh: true,
  say: (sentence) => console.error(sentence),
});
console.log(`${OUT}: ${edition.stories} stories from ${edition.outlets} outlets`);
