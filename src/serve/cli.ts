import { parseArgs } from "node:util";
import { serve, ServeError, type Serving } from "./serve.ts";

const USAGE = `Usage: npm run serve -- [folder] [options]

  folder   the built site (default: dist); replaced while it is served, the next request sees the new one
  --port   (default: 4173; 0 takes any free one)
  --host   (default: 127.0.0.1, this machine only; 0.0.0.0 lets others in)
  --base   the folder that the site was built to be in, e.g. /sub/ (default: /)`;

const OPTIONS = {
  port: { type: "string", default: "4173" },
  host: { type: "string", default: "127.0.0.1" },
  base: { type: "string", default: "/" },
  help: { type: "boolean", short: "h" },
} as const;

interface Streams {
  out: { write: (text: string) => unknown };
  err: { write: (text: string) => unknown };
}

/** Runs the command as it was typed. Gives what is being served, or the code to exit with. */
export async function runServe(args: string[], { out, err }: Streams): Promise<Serving | number> {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
    if (values.help) {
      out.write(`${USAGE}\n`);
      return 0;
    }
    if (positionals.length > 1) throw new ServeError("one folder at a time");
    const folder = positionals[0] ?? "dist";
    const { host } = values;
    const serving = await serve({
      folder,
      host,
      port: readPort(values.port),
      base: readBase(values.base),
    });
    out.write(`Serving ${folder} at ${serving.address}\n`);
    return serving;
  } catch (error) {
    if (!(error instanceof ServeError) && !isWrongArgument(error)) throw error;
    err.write(`serve: ${(error as Error).message}\n`);
    return 1;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new ServeError(`--port: not a port: ${text}`);
  return port;
}

function readBase(text: string): string {
  if (!/^\/([^/?#]+\/)*$/.test(text)) {
    throw new ServeError(`--base: must begin and end with a slash: ${text}`);
  }
  return text;
}

function isWrongArgument(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") ?? false;
}
