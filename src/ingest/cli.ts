import { parseArgs } from "node:util";
import { ingest } from "./ingest.ts";
import { IngestError } from "./ingestError.ts";

const USAGE = `Usage: npm run ingest -- <source>... --out <folder> [--captured-at <ISO time>] [--title <title>]

  <source>       a feed (RSS, Atom, RDF, CDF or JSON Feed), or the text of a captured article page
  --out          the folder that becomes the edition; what is there is replaced only when all went well
  --captured-at  when the sources were captured, e.g. 2026-11-22T08:30:00Z; else each file's own date is taken
  --title        what the edition is called (default: Crossread)`;

class UsageError extends Error {}

function readArguments(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      "captured-at": { type: "string" },
      title: { type: "string", default: "Crossread" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError("no source given");
  if (!values.out) throw new UsageError("no --out given");
  const capturedAt = values["captured-at"];
  return {
    sources: positionals,
    out: values.out.replace(/[\\/]+$/, ""),
    title: values.title,
    ...(capturedAt !== undefined && { capturedAt: readCapturedAt(capturedAt) }),
  };
}

function readCapturedAt(text: string): Date {
  const date = new Date(text);
  if (!/^\d{4}-\d\d-\d\dT/.test(text) || Number.isNaN(date.getTime())) {
    throw new UsageError(`--captured-at: not an ISO time: ${text}`);
  }
  return date;
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  if (!options) return console.log(USAGE);
  const edition = await ingest({ ...options, say: (sentence) => console.error(sentence) });
  const { stories, outlets } = edition;
  console.log(
    `${options.out}: ${count(stories.length, "story", "stories")} from ${count(outlets.length, "outlet", "outlets")}`,
  );
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

main().catch((error: unknown) => {
  const isArgument =
    error instanceof UsageError || (error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS");
  if (isArgument) console.error(`${(error as Error).message}\n\n${USAGE}`);
  else if (error instanceof IngestError) console.error(`ingest: ${error.message}`);
  else console.error(error);
  process.exitCode = isArgument ? 2 : 1;
});
