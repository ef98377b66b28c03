import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runServe } from "./cli.ts";
import { SECURITY_HEADERS } from "./headers.ts";
import { serve, type Serving } from "./serve.ts";
import { ask } from "./testing/ask.ts";
import { check, checkAttempt } from "./testing/check.ts";
import { writeExampleSite } from "./testing/exampleSite.ts";
import { ATTEMPTS, REQUESTS } from "./testing/requests.ts";

const site = writeExampleSite();
const local = { port: 0, host: "127.0.0.1", base: "/" };
const open: Serving[] = [];

async function start(options: Partial<Parameters<typeof serve>[0]> = {}): Promise<string> {
  const serving = await serve({ folder: site.folder, ...local, ...options });
  open.push(serving);
  return serving.address;
}

afterAll(async () => {
  await Promise.all(open.map((each) => each.close()));
  site.remove();
});

describe("serving a site", () => {
  let origin = "";
  beforeAll(async () => {
    origin = await start();
  });

  it.each(REQUESTS)("$name", async (item) => {
    expect(await check(origin, item)).toEqual([]);
  });

  it.each(ATTEMPTS)("nothing but the site is given for %s", async (line) => {
    expect(await checkAttempt(origin, line)).toEqual([]);
  });

  it("does not send a reader to another site whose name stands in an address", async () => {
    const { status } = await ask(origin, { path: "//ar" });
    expect(status).toBe(404);
  });

  it.each([
    ["/story/harbour-1", { "if-match": `"other"` }, 412],
    ["/edition/pictures/5e1f.webp", { range: "bytes=99-" }, 416],
    ["/%zz", {}, 400],
  ] as const)("the error for %s keeps the rules", async (path, headers, status) => {
    const reply = await ask(origin, { path, headers });
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({
      "cache-control": "no-cache",
      "x-frame-options": SECURITY_HEADERS["X-Frame-Options"],
    });
    expect(reply.headers).not.toHaveProperty("content-encoding");
  });

  it("an error page stays an error when a part of it is asked for", async () => {
    const { status } = await ask(origin, { path: "/nothing", headers: { range: "bytes=0-3" } });
    expect(status).toBe(404);
  });

  it("answers a proxy that sends the whole address", async () => {
    const reply = await ask(origin, { path: "http://paper.example/search?q=sea" });
    expect(reply.text).toContain("Search");
  });
});

describe("a site in a subfolder", () => {
  it("is served below its address, and nothing beside it", async () => {
    const address = await start({ base: "/sub/" });
    const origin = new URL(address).origin;
    expect((await ask(origin, { path: "/sub/story/harbour-1" })).status).toBe(200);
    expect((await ask(origin, { path: "/sub/ar" })).headers["location"]).toBe("/sub/ar/");
    expect((await ask(origin, { path: "/sub" })).headers["location"]).toBe("/sub/");
    expect((await ask(origin, { path: "/story/harbour-1" })).status).toBe(404);
    const asset = await ask(origin, { path: "/sub/assets/app-Dk3f9aB1.js" });
    expect(asset.headers["cache-control"]).toContain("immutable");
  });
});

describe("a site that is replaced while it is served", () => {
  it("is shown new at the next request, file by file or whole", async () => {
    const other = writeExampleSite();
    const origin = await start({ folder: other.folder });
    const question = { path: "/robots.txt" };
    const before = await ask(origin, question);
    writeFileSync(join(other.folder, "robots.txt"), "User-agent: b\n");
    utimesSync(join(other.folder, "robots.txt"), 1, 1);
    const after = await ask(origin, {
      ...question,
      headers: { "if-none-match": before.headers["etag"] ?? "" },
    });
    expect(after).toMatchObject({ status: 200, text: "User-agent: b\n" });
    renameSync(other.folder, `${other.folder}-old`);
    mkdirSync(other.folder);
    writeFileSync(join(other.folder, "index.html"), "the next one");
    expect((await ask(origin, { path: "/" })).text).toBe("the next one");
    expect((await ask(origin, { path: "/story/harbour-1" })).status).toBe(404);
    other.remove();
  });

  it("follows a link that is turned to another folder", async () => {
    const other = writeExampleSite();
    const link = join(other.folder, "../current");
    symlinkSync(site.folder, link);
    const origin = await start({ folder: link });
    expect((await ask(origin, { path: "/robots.txt" })).text).toBe("User-agent: *\n");
    writeFileSync(join(other.folder, "robots.txt"), "User-agent: the next\n");
    rmSync(link);
    symlinkSync(other.folder, link);
    expect((await ask(origin, { path: "/robots.txt" })).text).toBe("User-agent: the next\n");
    other.remove();
  });
});

describe("the list of requests", () => {
  it("finds fault in a server that knows none of the rules", async () => {
    const server = createServer((_, response) => response.end("yes"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const item of REQUESTS) expect(await check(origin, item)).not.toEqual([]);
    // A line that is no request is refused by any server of Node's.
    for (const line of ATTEMPTS.filter((each) => each.startsWith("GET /"))) {
      expect(await checkAttempt(origin, line)).not.toEqual([]);
    }
    server.close();
  });
});

describe("the command", () => {
  async function run(...args: string[]) {
    const said = { out: "", err: "" };
    const result = await runServe(args, {
      out: { write: (text) => (said.out += text) },
      err: { write: (text) => (said.err += text) },
    });
    if (typeof result !== "number") open.push(result);
    return { ...said, result };
  }

  it("says where the site is", async () => {
    const { out } = await run(site.folder, "--port", "0");
    const address = /http:\S+/.exec(out)?.[0] ?? "";
    expect((await ask(address, { path: "/" })).status).toBe(200);
  });

  it("says when there is no site, and what to do", async () => {
    const { err, result } = await run(join(site.folder, "story"));
    expect(err).toContain("it has no index.html. Has it been built?");
    expect(result).toBe(1);
  });

  it("says when the port is taken, and what to do", async () => {
    const { port } = new URL(await start());
    const { err, result } = await run(site.folder, "--port", port);
    expect(err).toBe(`serve: port ${port} is taken: choose another with --port\n`);
    expect(result).toBe(1);
  });

  it.each([
    [["--port", "http"], "--port: not a port: http"],
    [["--base", "sub"], "--base: must begin and end with a slash: sub"],
    [["--prot", "1"], "Unknown option '--prot'"],
    [["other"], "one folder at a time"],
  ])("refuses %j", async (args, why) => {
    const { err, result } = await run(site.folder, ...args);
    expect(err).toContain(why);
    expect(result).toBe(1);
  });
});
