import { runCommand } from "./cli.ts";

process.exitCode = await runCommand(process.argv.slice(2), {
  out: process.stdout,
  err: process.stderr,
  isTerminal: process.stderr.isTTY ?? false,
});
