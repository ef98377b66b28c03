import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { emptyMemory, forget, readMemory } from "./fetchMemory.ts";
import { openOutlet, redirect } from "./testing/outletServer.ts";
import { failure, NOW, testFetcher } from "./testing/testFetcher.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("a page that is fetched", () => {
  it("comes with its bytes, its media type and what it will be recognised by", async () => {
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response
          .writeHead(200, {
            "content-type": "application/rss+xml; charset=windows-1251",
            etag: '"v1"',
            "last-modified": "Sun, 22 Nov 2026 08:00:00 GMT",
          })
          .end("<rss/>"),
    });
    const page = await testFetcher().fetch(outlet.at("/feed#top"));
    expect(page).toEqual({
      kind: "fresh",
      address: outlet.at("/feed"),
      bytes: Buffer.from("<rss/>"),
      mediaType: "application/rss+xml; charset=windows-1251",
      validators: { etag: '"v1"', lastModified: "Sun, 22 Nov 2026 08:00:00 GMT" },
      at: NOW,
    });
  });

  it("is not sent again by its outlet when nothing changed since the last run", async () => {
    await using outlet = await openOutlet({
      "/feed": ({ headers }, response) =>
        headers["if-none-match"] === '"v1"'
          ? response.writeHead(304).end()
          : response.writeHead(200, { etag: '"v1"', "last-modified": "yesterday" }).end("news"),
    });
    const first = testFetcher();
    expect(await first.fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
    const memory = readMemory(JSON.stringify(first.memory));
    for (const run of [testFetcher({ memory }), testFetcher({ memory })]) {
      const page = await run.fetch(outlet.at("/feed"));
      expect(page).toEqual({ kind: "unchanged", at: NOW });
    }
    expect(outlet.asked.at(-1)?.headers).toMatchObject({
      "if-none-match": '"v1"',
      "if-modified-since": "yesterday",
    });
  });

  it("is sent whole again once it was forgotten", async () => {
    await using outlet = await openOutlet({
      "/feed": ({ headers }, response) =>
        response.writeHead(headers["if-none-match"] ? 304 : 200, { etag: '"v1"' }).end(),
    });
    const { fetch, memory } = testFetcher();
    await fetch(outlet.at("/feed"));
    forget(memory, outlet.at("/feed#top"));
    expect(await fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
  });

  it("is never called unchanged by an outlet that was not asked", async () => {
    await using outlet = await openOutlet({
      "/feed": (_, response) => response.writeHead(304).end(),
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error.message).toBe(`${outlet.at("/feed")}: answered 304`);
  });

  it("tells one page's version from another's when the redirect to it changes", async () => {
    let target = "/a";
    await using outlet = await openOutlet({
      "/feed": (request, response) => redirect(target)(request, response),
      "*": ({ headers }, response) =>
        response.writeHead(headers["if-none-match"] ? 304 : 200, { etag: '"same"' }).end("news"),
    });
    const { fetch } = testFetcher();
    await fetch(outlet.at("/feed"));
    expect(await fetch(outlet.at("/feed"))).toMatchObject({ kind: "unchanged" });
    target = "/b";
    expect(await fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
    ["deflate", deflateSync],
    ["Deflate", deflateRawSync],
    ["gzip, identity", gzipSync],
    ["br, gzip", (news: string) => gzipSync(brotliCompressSync(news))],
    ["", (news: string) => Buffer.from(news)],
  ])("may come packed as %j", async (encoding, pack) => {
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response.writeHead(200, { "content-encoding": encoding }).end(pack("news ".repeat(50_000))),
    });
    const page = await testFetcher().fetch(outlet.at("/feed"));
    expect(page.kind === "fresh" && text(page.bytes)).toBe("news ".repeat(50_000));
  });

  it.each(["gzip", "br", "deflate"])("may be empty, whatever it is packed as: %s", async (how) => {
    await using outlet = await openOutlet({
      "/feed": (_, response) => response.writeHead(200, { "content-encoding": how }).end(),
    });
    const page = await testFetcher().fetch(outlet.at("/feed"));
    expect(page.kind === "fresh" && page.bytes).toHaveLength(0);
  });

  it.each([
    ["zstd", "packed as zstd"],
    ["gzip", "cannot be unpacked"],
    ["br", "cannot be unpacked"],
    ["deflate", "cannot be unpacked"],
    ["gzip, gzip, gzip", "packed 3 times"],
  ])("is refused when it cannot be unpacked: %s", async (encoding, words) => {
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response.writeHead(200, { "content-encoding": encoding }).end("not packed at all"),
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error.reason).toBe("encoding");
    expect(error.message).toContain(words);
  });

  it("is refused when it was cut off on its way", async () => {
    const packed = gzipSync("news ".repeat(1000));
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end(packed.subarray(0, -20)),
    });
    expect((await failure(testFetcher().fetch(outlet.at("/feed")))).reason).toBe("encoding");
  });

  it.each([204, 206, 401, 404, 410, 500])("is refused when the answer is %d", async (status) => {
    await using outlet = await openOutlet({
      "/feed": (_, response) => response.writeHead(status).end(),
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error).toMatchObject({ reason: "status", status, address: outlet.at("/feed") });
  });
});

describe("what an outlet learns of the publisher", () => {
  const SENT = ["accept", "accept-encoding", "connection", "host", "user-agent"];

  it("is the named program and what it reads, nothing else", async () => {
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response.writeHead(302, { location: "/new", "set-cookie": "who=reader" }).end(),
      "/new": (_, response) =>
        response.writeHead(200, { etag: '"v1"', "set-cookie": "who=reader" }).end(),
    });
    const { fetch } = testFetcher();
    await fetch(outlet.at("/feed"));
    for (const { headers } of outlet.asked) {
      expect(Object.keys(headers).toSorted()).toEqual(SENT);
      expect(headers["user-agent"]).toBe("Crossread/0.1 (+https://crossread.example)");
    }
    await fetch(outlet.at("/feed"));
    const again = [...SENT, "if-none-match"].toSorted();
    expect(Object.keys(outlet.asked.at(-1)?.headers ?? {}).toSorted()).toEqual(again);
  });
});

describe("a page that moved for good", () => {
  it("is asked at its new address from then on", async () => {
    await using outlet = await openOutlet({
      "/old": redirect("/newer", 301),
      "/newer": redirect("/newest", 308),
      "/newest": "news",
    });
    const { fetch, memory } = testFetcher();
    const permanent = outlet.at("/newest");
    expect(await fetch(outlet.at("/old"))).toMatchObject({ permanent, address: permanent });
    const next = testFetcher({ memory: readMemory(JSON.stringify(memory)) });
    expect(await next.fetch(outlet.at("/old"))).toMatchObject({ permanent, address: permanent });
    expect(outlet.pages()).toEqual(["/old", "/newer", "/newest", "/newest"]);
  });

  it("is remembered only as far as the moves are for good", async () => {
    await using outlet = await openOutlet({
      "/old": redirect("/new", 301),
      "/new": redirect("/today", 302),
      "/today": redirect("/tonight", 301),
      "/tonight": "news",
    });
    const page = await testFetcher().fetch(outlet.at("/old"));
    expect(page).toMatchObject({ permanent: outlet.at("/new"), address: outlet.at("/tonight") });
  });

  it("is asked at its old address again when the new one fails", async () => {
    await using outlet = await openOutlet({ "/old": "news" });
    const memory = emptyMemory();
    memory.pages[outlet.at("/old")] = { movedTo: outlet.at("/gone") };
    const { fetch } = testFetcher({ memory });
    const error = await failure(fetch(outlet.at("/old")));
    expect(error.message).toBe(
      `${outlet.at("/old")}: leads to ${outlet.at("/gone")}: answered 404`,
    );
    expect(await fetch(outlet.at("/old"))).toMatchObject({ kind: "fresh" });
  });

  it("is not remembered when it leads to an error", async () => {
    await using outlet = await openOutlet({ "/old": redirect("/gone", 301) });
    const { fetch, memory } = testFetcher();
    await failure(fetch(outlet.at("/old")));
    expect(memory).toEqual(emptyMemory());
  });
});
