import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { serve } from "../src/serve/serve.ts";
import { ask } from "../src/serve/testing/ask.ts";
import { check, checkAttempt } from "../src/serve/testing/check.ts";
import { writeExampleSite } from "../src/serve/testing/exampleSite.ts";
import { ATTEMPTS, REQUESTS } from "../src/serve/testing/requests.ts";

/** Milliseconds that a server may take to answer first. */
const START_TIME = 10_000;

const BROTLI_MODULE = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
const MIME_TYPES = "/etc/nginx/mime.types";

interface Running {
  name: string;
  origin: string;
  stop: () => Promise<void> | void;
}

/** A host to test, or why it cannot be tested here. */
type Start = (folder: string, work: string) => Promise<Running | string>;

const HOSTS: Record<string, Start> = {
  "npm run serve": startOurs,
  nginx: startNginx,
  Caddy: startCaddy,
};

async function startOurs(folder: string): Promise<Running> {
  const { address, close } = await serve({ folder, port: 0, host: "127.0.0.1", base: "/" });
  return { name: "npm run serve", origin: address, stop: close };
}

async function startNginx(folder: string, work: string): Promise<Running | string> {
  const version = versionOf("nginx", ["-v"]);
  if (!version) return "nginx is not installed (apt-get install nginx)";
  if (!existsSync(BROTLI_MODULE)) {
    return "nginx has no brotli (apt-get install libnginx-mod-http-brotli-static)";
  }
  const port = await freePort();
  const site = swap(readFileSync("hosting/nginx.conf", "utf8"), {
    "listen 80;": `listen 127.0.0.1:${port};`,
    "root /srv/crossread/current;": `root ${folder};`,
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${work}/${name};`,
  );
  const config = [
    `load_module ${BROTLI_MODULE};`,
    `pid ${work}/nginx.pid; error_log ${work}/error.log; worker_processes 1; daemon off;`,
    "events {}",
    `http { include ${MIME_TYPES}; access_log off; ${temporary.join(" ")}`,
    site,
    "}",
  ].join("\n");
  writeFileSync(join(work, "nginx.conf"), config);
  const log = join(work, "error.log");
  const child = spawn("nginx", ["-p", work, "-e", log, "-c", join(work, "nginx.conf")]);
  return started(version, port, child);
}

async function startCaddy(folder: string, work: string): Promise<Running | string> {
  const version = versionOf("caddy", ["version"]);
  if (!version) return "Caddy is not installed (apt-get install caddy)";
  const port = await freePort();
  const config = join(work, "Caddyfile");
  // The admin port is the machine's one and only: another Caddy may have it.
  writeFileSync(config, `{\n\tadmin off\n}\n${readFileSync("hosting/Caddyfile", "utf8")}`);
  const child = spawn("caddy", ["run", "--adapter", "caddyfile", "--config", config], {
    env: {
      ...process.env,
      SITE_ADDRESS: `http://127.0.0.1:${port}`,
      SITE_FOLDER: folder,
      HOME: work,
      XDG_DATA_HOME: work,
      XDG_CONFIG_HOME: work,
    },
  });
  return started(`Caddy ${version}`, port, child);
}

/** Waits until a server that was started answers. @throws Error with what it said when it does not. */
async function started(name: string, port: number, child: ChildProcess): Promise<Running> {
  let said = "";
  child.stdout?.on("data", (chunk) => (said += String(chunk)));
  child.stderr?.on("data", (chunk) => (said += String(chunk)));
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => (child.kill(), ended);
  const until = Date.now() + START_TIME;
  while (child.exitCode === null && Date.now() < until) {
    const answered = await ask(origin, { path: "/" }).catch(() => undefined);
    if (answered) return { name, origin, stop };
  }
  await stop();
  throw new Error(`${name} did not start:\n${said}`);
}

function swap(text: string, changes: Record<string, string>): string {
  return Object.entries(changes).reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`Not in the configuration: ${from}`);
    return changed.replace(from, to);
  }, text);
}

function versionOf(command: string, args: string[]): string | undefined {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? `${stdout}${stderr}`.replace("nginx version: ", "").trim() : undefined;
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** How many of the list's answers were wrong; says each. */
async function test(host: Running): Promise<number> {
  const results = [
    ...(await Promise.all(
      REQUESTS.map(async (i) => [i.name, await check(host.origin, i)] as const),
    )),
    ...(await Promise.all(
      ATTEMPTS.map(async (line) => [line, await checkAttempt(host.origin, line)] as const),
    )),
  ];
  const wrong = results.filter(([, faults]) => faults.length > 0);
  for (const [name, faults] of wrong) console.log(`  ✗ ${name}\n      ${faults.join("\n      ")}`);
  console.log(
    `${host.name}: ${results.length - wrong.length} of ${results.length} as they should be`,
  );
  return wrong.length;
}

let failures = 0;
const skipped: string[] = [];
for (const [name, start] of Object.entries(HOSTS)) {
  const site = writeExampleSite();
  const work = mkdtempSync(join(tmpdir(), "crossread-hosting-"));
  // A server started by root reads as another user.
  for (const folder of [dirname(site.folder), work]) chmodSync(folder, 0o755);
  try {
    const host = await start(site.folder, work);
    if (typeof host === "string") {
      skipped.push(`${name} WAS NOT TESTED: ${host}`);
      continue;
    }
    try {
      failures += await test(host);
    } finally {
      await host.stop();
    }
  } finally {
    site.remove();
    rmSync(work, { recursive: true, force: true });
  }
}
for (const line of skipped) console.log(`\n!!! ${line}`);
process.exitCode = failures > 0 ? 1 : 0;
