import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CORPUS, readingOf } from "../src/ingest/page/corpus.testing.ts";

const [file, name] = process.argv.slice(2);
if (!file || !name || !/^[a-z0-9-]+$/.test(name)) {
  throw new Error("which page, under which name? npm run corpus:add -- <saved page> <name-of-it>");
}

/** A page is kept as it was saved, byte for byte, beside today's reading of it, which a person then checks. */
const folder = join(CORPUS, name);
const source = readFileSync(file);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "source.html"), source);
const expected = JSON.stringify(readingOf(source.toString("utf8")), undefined, 2);
writeFileSync(join(folder, "expected.json"), `${expected}\n`);
console.log(`${folder}: read expected.json and mend by hand what is not right`);
