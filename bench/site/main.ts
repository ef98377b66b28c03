import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { chunkSizes } from "../../src/site/build/sizeBudget.ts";
import { buildSite, keepEdition, measureBuild } from "./build.ts";
import { buildScript } from "./buildScript.ts";
import { type MadeEdition, makeEdition } from "./edition.ts";
import { type Host, host } from "./host.ts";
import { type Condition, openBrowser } from "./measure.ts";
import { readOptions } from "./options.ts";
import { type Phase, PHASES, type Values } from "./phases.ts";
import { report, type Run } from "./report.ts";
import { allTargets, OURS, type Target } from "./targets.ts";

/**
 * How quickly pages open and answer, beside a static page and the least of React, in one run: `npm run bench`, with the
 * options of {@link readOptions}. Ends with 1 when something could not be measured.
 */
const all = await allTargets();
const options = readOptions(
  process.argv.slice(2),
  all.map(({ name }) => name),
);
const targets = all.filter(({ name }) => options.targets.includes(name));

/** Memory is looked at in an edition of this size alone, and not throttled: neither changes it, and it takes long. */
const HEAP_SIZE = 1_000;

const probe = await buildScript(fileURLToPath(new URL("probe.ts", import.meta.url)));
const browser = await openBrowser();
const run: Run = {
  version: browser.version(),
  turns: options.turns,
  samples: [],
  builds: new Map(),
  chunks: [],
  failures: [],
};
try {
  for (const size of options.sizes) await measureSize(size, browser);
} finally {
  await browser.close();
}
console.log(`\n${write()}\nWritten to ${options.out}`);
if (run.failures.length > 0) process.exitCode = 1;

/** After each phase, so that a run which is stopped leaves what it has found. */
function write(): string {
  const results = report(run, new Date());
  writeFileSync(options.out, results);
  return results;
}

async function measureSize(size: number, opened: Browser): Promise<void> {
  console.log(`${size} stories`);
  const made = makeEdition(size);
  const site = targets.some(({ name }) => name === OURS) ? await siteOf(size, made) : undefined;
  const here = targets.filter(({ name }) => name !== OURS || site !== undefined);
  const hosts = new Map<Target, Host>();
  for (const target of here) hosts.set(target, await host(target.answers(made, site ?? "")));
  const place = { hosts, made, size, opened };
  for (const phase of options.phases) {
    if (phase === "heap" && options.sizes.includes(HEAP_SIZE) && size !== HEAP_SIZE) continue;
    // The first of all fills the host's store of compressed answers.
    if (phase !== "heap") for (const each of hosts) await take(phase, "free", each, place);
    for (const condition of phase === "heap" ? (["free"] as const) : options.conditions) {
      await takeTurns(phase, condition, place);
    }
  }
  for (const each of hosts.values()) each.close();
}

/** Our site of an edition; undefined, and noted, when it cannot be built. */
async function siteOf(size: number, made: MadeEdition): Promise<string | undefined> {
  if (options.site !== undefined) return options.site;
  keepEdition(size, made);
  try {
    if (options.isBuilding) run.builds.set(size, await measureBuild(size));
    const site = await buildSite(size);
    // It names the files of this build.
    const worker = readFileSync(join(site, "sw.js"), "utf8");
    run.chunks = chunkSizes(join(site, "assets"), (file) => worker.includes(file));
    return site;
  } catch (error) {
    note(`${OURS}, ${size} stories`, error);
    return undefined;
  }
}

interface Place {
  hosts: ReadonlyMap<Target, Host>;
  made: MadeEdition;
  size: number;
  opened: Browser;
}

/** All targets in each turn, the other way round in every second. */
async function takeTurns(phase: Phase, condition: Condition, place: Place): Promise<void> {
  const { hosts, size } = place;
  for (let turn = 0; turn < options.turns; turn += 1) {
    const order = turn % 2 === 0 ? [...hosts] : [...hosts].toReversed();
    for (const each of order) {
      const values = await take(phase, condition, each, place);
      const [{ name: target }] = each;
      if (values) run.samples.push({ target, size, phase, condition, values });
    }
  }
  write();
  console.log(`  ${phase}, ${condition}: ${options.turns} turns of ${hosts.size}`);
}

/** One sample; undefined, and noted, when it fails. */
async function take(
  phase: Phase,
  condition: Condition,
  [target, server]: [Target, Host],
  { made, size, opened }: Place,
): Promise<Values | undefined> {
  try {
    return await PHASES[phase]({ browser: opened, probe, made, condition, host: server });
  } catch (error) {
    note(`${target.name}, ${size} stories, ${phase}, ${condition}`, error);
    return undefined;
  }
}

function note(what: string, error: unknown): void {
  const why = (error as Error).message.split("\n")[0] ?? "";
  console.warn(`  ${what}: ${(error as Error).message}`);
  run.failures.push(`${what}: ${why}`);
}
