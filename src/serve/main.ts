import { runServe } from "./cli.ts";

const result = await runServe(process.argv.slice(2), { out: process.stdout, err: process.stderr });
if (typeof result === "number") process.exitCode = result;
