import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf, type Host, host } from "./host.ts";

let folder = "";
let served: Host;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "crossread-host-"));
  mkdirSync(join(folder, "story"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "front");
  writeFileSync(join(folder, "404.html"), "nothing here");
  writeFileSync(join(folder, "story", "a.html"), "a story ".repeat(500));
  writeFileSync(join(folder, "assets", "index-BfbuhCxw.js"), "1");
  served = await host(filesOf(folder));
});
afterAll(() => {
  served.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers = {}) => fetch(served.url + path, { headers });

describe("the host of the benchmark", () => {
  it("finds pages at clean addresses, and says what is not there", async () => {
    expect(await (await get("/")).text()).toBe("front");
    expect(await (await get("/story/a?outlet=x")).text()).toContain("a story");
    const missing = await get("/story/b");
    expect([missing.status, await missing.text()]).toEqual([404, "nothing here"]);
    expect((await get("/../../etc/hostname")).status).toBe(404);
  });

  it("lets pages be asked for again, and keeps files with a hash for ever", async () => {
    const page = await get("/");
    expect(page.headers.get("cache-control")).toBe("no-cache");
    const again = await get("/", { "if-none-match": page.headers.get("etag") });
    expect(again.status).toBe(304);
    const script = await get("/assets/index-BfbuhCxw.js");
    expect(script.headers.get("cache-control")).toContain("immutable");
  });

  it("counts the bytes that went over the wire", async () => {
    served.forget();
    const page = await get("/story/a");
    expect(page.headers.get("content-encoding")).toBe("br");
    await page.text();
    const [{ bytes } = { bytes: 0 }, ...others] = served.served();
    expect(others).toEqual([]);
    expect(bytes).toBeGreaterThan(Number(page.headers.get("content-length")));
    expect(bytes).toBeLessThan(1_000);
  });
});
