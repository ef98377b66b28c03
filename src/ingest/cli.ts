import { createHash } from "node:crypto";
import { basename, join, parse, resolve } from "node:path";
import { inspect, parseArgs } from "node:util";
import { createProgress, type ProgressStream } from "./fetch/progress.ts";
import { ingest } from "./ingest.ts";
import { IngestError } from "./ingestError.ts";

const USAGE = `Usage: npm run ingest -- <source>... --out <folder> [options]

  <source>         a file, a folder, an http(s) address, or a list of them (OPML, or JSON with "sources"):
                   RSS, Atom, RDF, JSON Feed, HTML article pages, the text of captured article pages
  --out            the folder that becomes the edition; what is there is added to, and replaced only when all went well
  --title          what the edition is called (default: Crossread)
  --site           where the site will be, for the links of feed.json and feed.xml
  --captured-at    when the sources were captured, e.g. 2026-11-22T08:30:00Z; else now for an address, and for a file its date
  --now            the moment of this run (default: the clock's)
  --pictures       the only folder that local pictures are taken from
  --work           where the ingest keeps what it remembers and writes its report (default: .crossread/<name of the edition>)
  --fresh          forget the edition that is there, instead of adding to it
  --allow-private  let addresses of private networks through: for intranets
  --user-agent     who asks, for the servers of the sources (default: Crossread/0.1)
  --json           progress and results as a JSON object a line`;

class UsageError extends Error {}

const OPTIONS = {
  out: { type: "string" },
  title: { type: "string", default: "Crossread" },
  site: { type: "string" },
  "captured-at": { type: "string" },
  now: { type: "string" },
  pictures: { type: "string" },
  work: { type: "string" },
  fresh: { type: "boolean", default: false },
  "allow-private": { type: "boolean", default: false },
  "user-agent": { type: "string" },
  json: { type: "boolean", default: false },
  help: { type: "boolean", short: "h" },
} as const;

/** The command as it was typed, checked; undefined when only help is asked for. */
function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError("no source given");
  if (!values.title.trim()) throw new UsageError("--title: says nothing");
  const { pictures, json, title, fresh } = values;
  const site = readSite(values.site);
  const out = readOut(values.out);
  const capturedAt = readTime("--captured-at", values["captured-at"]);
  const userAgent = values["user-agent"];
  return {
    json,
    sources: positionals,
    out,
    work: resolve(values.work ?? workOf(out)),
    title,
    now: readTime("--now", values.now) ?? new Date(),
    fresh,
    allowPrivate: values["allow-private"],
    ...(capturedAt && { capturedAt }),
    ...(site !== undefined && { site }),
    ...(pictures !== undefined && { pictures }),
    ...(userAgent !== undefined && { userAgent }),
  };
}

function readOut(text: string | undefined): string {
  if (!text?.trim()) throw new UsageError("no --out given");
  const out = resolve(text);
  if (out === parse(out).root) throw new UsageError(`--out: cannot be ${out}`);
  return out;
}

function readSite(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!/^https?:\/\/[^/]/.test(text)) {
    throw new UsageError(`--site: not an http(s) address: ${text}`);
  }
  return text.endsWith("/") ? text : `${text}/`;
}

/** Two editions of one name are told apart by where they are. */
function workOf(out: string): string {
  const where = createHash("sha256").update(out).digest("hex").slice(0, 8);
  return join(".crossread", `${basename(out)}-${where}`);
}

function readTime(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const date = new Date(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(date.getTime())) return date;
  throw new UsageError(`${name}: not an ISO time: ${text}`);
}

/** Where a command writes: results to `out`, what the publisher should read to `err`. */
export interface CommandStreams {
  out: ProgressStream;
  err: ProgressStream;
  isTerminal: boolean;
}

/** Runs the ingest command. Returns its exit code: 0 done, 1 a source or the disk is in the way, 2 not a command. */
export async function runCommand(args: string[], streams: CommandStreams): Promise<number> {
  const tell = (text: string) => void streams.err.write(`${text}\n`);
  try {
    const command = readArguments(args);
    if (command) await run(command, streams);
    else streams.out.write(`${USAGE}\n`);
    return 0;
  } catch (error) {
    if (isUsageError(error)) {
      tell(`${error.message}\n\n${USAGE}`);
      return 2;
    }
    tell(error instanceof IngestError ? `ingest: ${error.message}` : inspect(error));
    return 1;
  }
}

function isUsageError(error: unknown): error is Error {
  const { code } = error as { code?: string };
  return error instanceof UsageError || (code?.startsWith("ERR_PARSE_ARGS") ?? false);
}

type Command = NonNullable<ReturnType<typeof readArguments>>;

async function run({ json, ...options }: Command, streams: CommandStreams): Promise<void> {
  const { out, err, isTerminal } = streams;
  const line = (stream: ProgressStream, text: string) => void stream.write(`${text}\n`);
  const progress = createProgress(json ? out : err, { isTerminal, json });
  const say = (text: string) =>
    json ? line(out, JSON.stringify({ kind: "note", text })) : line(err, text);
  try {
    const result = await ingest({ ...options, say, onProgress: progress.show });
    progress.end();
    if (json) return line(out, JSON.stringify({ kind: "result", ...result }));
    const { stories, outlets, isNew } = result;
    const what = `${count(stories, "story", "stories")} from ${count(outlets, "outlet", "outlets")}`;
    line(out, `${options.out}: ${what}${isNew ? "" : ", nothing new"}`);
    line(out, `Report: ${join(options.work, "report.html")}`);
  } finally {
    progress.end();
  }
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
