import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ingest } from "../src/ingest/ingest.ts";

const SOURCES = ["sample/feeds", "sample/captures"];
const OUT = ".crossread/sample/edition";

const folders = await Promise.all(
  SOURCES.map(async (folder) => (await readdir(folder)).map((file) => join(folder, file))),
);

/** The sample sources say "2 hours ago", so the sample is today's paper whenever it is made. */
const edition = await ingest({
  sources: folders.flat().toSorted(),
  out: OUT,
  title: "Crossread sample",
  work: ".crossread/sample",
  now: new Date(),
  capturedAt: new Date(),
  pictures: "sample/pictures",
  fresh: true,
  say: (sentence) => console.error(sentence),
});
console.log(`${OUT}: ${edition.stories} stories from ${edition.outlets} outlets`);
