import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { storyFile } from "../../src/model/files.ts";
import { type MadeEdition, makeEdition, writeMadeEdition } from "./edition.ts";

/** Seconds, and megabytes of the largest process. */
export interface BuildFigures {
  first: number;
  firstPeak: number;
  /** The same again after one new story. */
  again: number;
  againPeak: number;
}

/** Where the made editions and their sites are kept from run to run. */
const KEPT = join(".crossread", "bench");

/** What an edition is made by; when it changes, kept editions are made again. */
const MAKERS = ["edition.ts", "text.ts", "../madeStories.ts"];

const editionFolder = (size: number) => join(KEPT, String(size), "edition");
const siteFolder = (size: number) => join(KEPT, String(size), "site");
/** What the builder keeps for its next build, so that a build from nothing can be had by removing it. */
const workFolder = (size: number) => join(KEPT, String(size), "work");
const markFile = (size: number) => join(KEPT, String(size), "made-by.txt");

/** Writes the edition's folder, unless it is there already. */
export function keepEdition(size: number, made: MadeEdition): void {
  const mark = markFile(size);
  if (existsSync(mark) && readFileSync(mark, "utf8") === makersHash()) return;
  rmSync(join(KEPT, String(size)), { recursive: true, force: true });
  writeMadeEdition(editionFolder(size), made);
  writeFileSync(mark, makersHash());
}

function makersHash(): string {
  const makers = MAKERS.map((file) => readFileSync(new URL(file, import.meta.url)));
  return createHash("sha1").update(Buffer.concat(makers)).digest("hex");
}

/**
 * Builds the site of a kept edition, or what has changed of it, and returns its folder.
 * @throws Error when the build fails, with what it said last.
 */
export async function buildSite(size: number): Promise<string> {
  await build(size);
  return siteFolder(size);
}

/**
 * Builds the site of a kept edition from nothing, then once more with one story added. The edition is left as it was.
 * @throws Error when a build fails, with what it said last.
 */
export async function measureBuild(size: number): Promise<BuildFigures> {
  for (const folder of [siteFolder(size), workFolder(size)]) {
    rmSync(folder, { recursive: true, force: true });
  }
  const first = await build(size);
  const again = await withOneMore(size, () => build(size));
  return {
    first: first.seconds,
    firstPeak: first.peak,
    again: again.seconds,
    againPeak: again.peak,
  };
}

/** Without its mark, an edition that is left with the story, by a run that was killed, is made anew by the next. */
async function withOneMore<Result>(size: number, act: () => Promise<Result>): Promise<Result> {
  const folder = editionFolder(size);
  const grown = makeEdition(size, 1);
  const added = grown.cards.slice(0, 1);
  rmSync(markFile(size));
  writeMadeEdition(folder, grown, added);
  try {
    return await act();
  } finally {
    for (const { id } of added) rmSync(join(folder, storyFile(id)));
    writeMadeEdition(folder, makeEdition(size), []);
    writeFileSync(markFile(size), makersHash());
  }
}

/** Each Node process of the build leaves its peak here; there is no other way to learn it on every system. */
const NOTE_PEAK = `process.on("exit", () => {
  const { writeFileSync } = process.getBuiltinModule("node:fs");
  const { maxRSS } = process.resourceUsage();
  writeFileSync(process.env.BENCH_PEAKS + "/" + process.pid, String(maxRSS));
});`;

async function build(size: number): Promise<{ seconds: number; peak: number }> {
  mkdirSync(KEPT, { recursive: true });
  const peaks = mkdtempSync(join(tmpdir(), "crossread-peaks-"));
  const note = `--import=data:text/javascript,${encodeURIComponent(NOTE_PEAK)}`;
  const options = `${process.env["NODE_OPTIONS"] ?? ""} ${note}`.trim();
  const folders = [
    "--edition",
    editionFolder(size),
    "--out",
    siteFolder(size),
    "--work",
    workFolder(size),
  ];
  const start = performance.now();
  try {
    await run("npm", ["run", "build", "--", ...folders, "--language", "en"], {
      ...process.env,
      NODE_OPTIONS: options,
      BENCH_PEAKS: peaks,
    });
    const seconds = (performance.now() - start) / 1000;
    const each = readdirSync(peaks).map((file) => Number(readFileSync(join(peaks, file), "utf8")));
    return { seconds, peak: Math.max(0, ...each) / 1024 };
  } finally {
    rmSync(peaks, { recursive: true });
  }
}

async function run(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(command, args, { env, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-2_000);
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${code}:\n${said}`);
}
