#!/usr/bin/env node
// Stands in for the command aws: `s3 sync` as far as its filters and --delete go, onto a folder. Writes down each
// key, in the order in which it came, with its lifetime; and each purge.
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  copyFileSync,
  statSync,
} from "node:fs";
import { dirname, join } from "node:path";

const [service, verb, ...args] = process.argv.slice(2);
const log = (entry) => appendFileSync(process.env.AWS_LOG, `${JSON.stringify(entry)}\n`);
const option = (name) => args[args.indexOf(name) + 1];

function keysOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1));
}

/** As aws reads its filters: everything is in at first, and the last that matches decides. "*" crosses slashes. */
function isIn(key) {
  let answer = true;
  args.forEach((arg, index) => {
    if (arg !== "--include" && arg !== "--exclude") return;
    const parts = args[index + 1]
      .split("*")
      .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
    if (new RegExp(`^${parts.join(".*")}$`).test(key)) answer = arg === "--include";
  });
  return answer;
}

/** Whether aws would leave a key as it is: of one size, and not older than the file. */
function isSame(file, key) {
  if (!existsSync(key) || statSync(key).size !== statSync(file).size) return false;
  return args.includes("--size-only") || statSync(key).mtimeMs >= statSync(file).mtimeMs;
}

if (service === "cloudfront") {
  log({ purge: verb });
  if (verb === "create-invalidation") console.log("I1");
} else {
  const [site, bucket] = args;
  const target = join(process.env.AWS_BUCKETS, bucket.replace("s3://", ""));
  for (const key of keysOf(site).filter(isIn)) {
    if (isSame(join(site, key), join(target, key))) continue;
    mkdirSync(dirname(join(target, key)), { recursive: true });
    copyFileSync(join(site, key), join(target, key));
    log({ put: key, cache: option("--cache-control") });
  }
  if (!args.includes("--delete")) process.exit();
  for (const key of keysOf(target).filter(isIn)) {
    if (existsSync(join(site, key))) continue;
    rmSync(join(target, key));
    log({ remove: key });
  }
}
