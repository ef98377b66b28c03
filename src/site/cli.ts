import { createHash } from "node:crypto";
import { basename, join, parse, resolve } from "node:path";
import { inspect, parseArgs } from "node:util";
import { InvalidDataError } from "../model/parse.ts";
import { buildSite, type SiteOptions } from "./buildSite.ts";

const USAGE = `Usage: npm run build -- [options]

  --edition    the folder of the edition (default: the sample's, .crossread/sample/edition)
  --out        the folder that becomes the site (default: dist)
  --url        where the site will be, such as https://paper.example/news: for the addresses that others are told
  --language   a language of the interface, the first one at the root; again for each (default: en, ar)
  --time-zone  whose days the edition counts (default: UTC)
  --work       where to build and what is remembered between runs (default: .crossread/site-<name of the site>)`;

const LANGUAGES = ["en", "ar"];

class UsageError extends Error {}

const OPTIONS = {
  edition: { type: "string", default: ".crossread/sample/edition" },
  out: { type: "string", default: "dist" },
  url: { type: "string" },
  language: { type: "string", multiple: true, default: LANGUAGES },
  "time-zone": { type: "string", default: "UTC" },
  work: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function readArguments(args: string[]): Omit<SiteOptions, "say"> | undefined {
  const { values } = parseArgs({ args, options: OPTIONS });
  if (values.help) return undefined;
  const out = resolve(values.out);
  if (out === parse(out).root) throw new UsageError(`--out: cannot be ${out}`);
  const languages = [...new Set(values.language)];
  const unknown = languages.find((language) => !LANGUAGES.includes(language));
  if (unknown !== undefined) throw new UsageError(`--language: the interface has no ${unknown}`);
  return {
    edition: resolve(values.edition),
    out,
    url: readUrl(values.url),
    languages,
    timeZone: readTimeZone(values["time-zone"]),
    work: resolve(values.work ?? workOf(out)),
  };
}

function readUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new UsageError(`--url: not an http(s) address: ${text}`);
  }
  const { origin, pathname } = new URL(text);
  return (origin + pathname).replace(/\/+$/, "");
}

function readTimeZone(text: string): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    throw new UsageError(`--time-zone: there is no ${text}`);
  }
}

function workOf(out: string): string {
  const where = createHash("sha256").update(out).digest("hex").slice(0, 8);
  return join(".crossread", `site-${basename(out)}-${where}`);
}

/** Where a command writes: what it has done, and what the publisher should read. */
export interface CommandStreams {
  out: (text: string) => void;
  err: (text: string) => void;
}

/** Runs the command that makes a site. Returns its exit code: 0 done, 1 the edition is in the way, 2 not a command. */
export async function runCommand(args: string[], { out, err }: CommandStreams): Promise<number> {
  try {
    const options = readArguments(args);
    if (!options) {
      out(USAGE);
      return 0;
    }
    const began = performance.now();
    const summary = await buildSite({ ...options, say: (sentence) => err(`site: ${sentence}`) });
    for (const fault of summary.leftOut) err(`site: left out: ${fault}`);
    const { stories, lists, written, removed } = summary;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    out(
      `${options.out}: ${stories} stories, ${lists} lists; ${written} files written and ${removed} removed in ${seconds} s`,
    );
    if (options.url === undefined)
      err("site: without --url there are no canonical addresses and no sitemap");
    return 0;
  } catch (error) {
    if (error instanceof UsageError || isParseArgsError(error)) {
      err(`${(error as Error).message}\n\n${USAGE}`);
      return 2;
    }
    err(error instanceof InvalidDataError ? `site: ${error.message}` : inspect(error));
    return 1;
  }
}

function isParseArgsError(error: unknown): boolean {
  return (
    error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  );
}
