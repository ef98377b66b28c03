import type { ServerResponse } from "node:http";
import { createGzip, gzipSync } from "node:zlib";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openOutlet, redirect } from "./testing/outletServer.ts";
import { failure, testFetcher } from "./testing/testFetcher.ts";

function* zeros(megabytes: number) {
  const megabyte = Buffer.alloc(1_000_000);
  for (let i = 0; i < megabytes; i++) yield megabyte;
}

describe("a hostile outlet cannot take the publisher's memory", () => {
  it("with a small body that unpacks into 200 MB: it is stopped", async () => {
    let sent = 0;
    await using outlet = await openOutlet({
      "/feed": (_, response) => {
        response.writeHead(200, { "content-encoding": "gzip" });
        Readable.from(zeros(200))
          .pipe(createGzip())
          .on("data", (chunk: Buffer) => (sent += chunk.length))
          .pipe(response);
      },
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error).toMatchObject({ reason: "too-large", address: outlet.at("/feed") });
    expect(error.message).toContain("more than 16000000 bytes");
    expect(sent).toBeLessThan(200_000);
  });

  it("with a body packed twice: the limit is on what comes out", async () => {
    const bomb = gzipSync(gzipSync(Buffer.alloc(20_000_000)));
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip, gzip" }).end(bomb),
    });
    expect((await failure(testFetcher().fetch(outlet.at("/feed")))).reason).toBe("too-large");
  });

  it("with a body that never ends", async () => {
    await using outlet = await openOutlet({
      "/feed": (_, response) => void Readable.from(zeros(1_000_000)).pipe(response),
    });
    const { fetch } = testFetcher({ limits: { bytes: 3_000_000 } });
    expect((await failure(fetch(outlet.at("/feed")))).reason).toBe("too-large");
  });

  it("but a body of exactly the limit is read whole", async () => {
    await using outlet = await openOutlet({ "/feed": "12345678" });
    const { fetch } = testFetcher({ limits: { bytes: 8 } });
    expect(await fetch(outlet.at("/feed"))).toMatchObject({ bytes: Buffer.from("12345678") });
  });
});

describe("a slow outlet cannot keep the publisher waiting", () => {
  const limits = { totalMs: 200 };

  it("with a body that comes byte by byte", async () => {
    const timers: NodeJS.Timeout[] = [];
    await using outlet = await openOutlet({
      "/feed": (_, response) => {
        response.writeHead(200);
        timers.push(setInterval(() => response.write("x"), 20));
      },
    });
    const error = await failure(testFetcher({ limits }).fetch(outlet.at("/feed")));
    timers.forEach(clearInterval);
    expect(error.reason).toBe("timeout");
    expect(error.message).toContain(`${outlet.at("/feed")}: took too long`);
  });

  it("with an answer that never comes", async () => {
    await using outlet = await openOutlet({ "/feed": () => undefined });
    const { fetch } = testFetcher({ limits });
    expect((await failure(fetch(outlet.at("/feed")))).reason).toBe("timeout");
  });

  it("with redirects that each take a while: the time counts for all of them", async () => {
    const slowly = (location: string) => (_: unknown, response: ServerResponse) =>
      void setTimeout(() => response.writeHead(302, { location }).end(), 90);
    await using outlet = await openOutlet({
      "/feed": slowly("/1"),
      "/1": slowly("/2"),
      "/2": slowly("/3"),
      "/3": "news",
    });
    const { fetch } = testFetcher({ limits });
    const error = await failure(fetch(outlet.at("/feed")));
    expect(error).toMatchObject({ reason: "timeout", address: outlet.at("/feed") });
  });
});

describe("redirects", () => {
  const chain = (length: number) =>
    Object.fromEntries(
      Array.from({ length }, (_, hop) => [`/${hop}`, redirect(`/${hop + 1}`)] as const),
    );

  it("are followed five times", async () => {
    await using outlet = await openOutlet({ ...chain(5), "/5": "news" });
    const page = await testFetcher().fetch(outlet.at("/0"));
    expect(page).toMatchObject({ kind: "fresh", address: outlet.at("/5") });
  });

  it("are not followed a sixth time", async () => {
    await using outlet = await openOutlet({ ...chain(6), "/6": "news" });
    const error = await failure(testFetcher().fetch(outlet.at("/0")));
    expect(error.message).toBe(`${outlet.at("/0")}: redirects more than 5 times`);
    expect(outlet.pages()).not.toContain("/6");
  });

  it("in a loop are named", async () => {
    await using outlet = await openOutlet({ "/a": redirect("/b"), "/b": redirect("/a", 301) });
    const error = await failure(testFetcher().fetch(outlet.at("/a")));
    expect(error).toMatchObject({ reason: "redirects" });
    expect(error.message).toContain(`redirects in a loop, through ${outlet.at("/a")}`);
  });

  it.each([
    "ftp://files.example/feed",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/plain,news",
    "gopher://127.0.0.1:70/1",
    "http://reader:secret@127.0.0.1/",
    "http://[",
  ])("to %s are refused", async (location) => {
    await using outlet = await openOutlet({ "/feed": redirect(location) });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error).toMatchObject({ reason: "address", address: outlet.at("/feed") });
  });

  it("that name no address are refused", async () => {
    await using outlet = await openOutlet({
      "/feed": (_, response) => response.writeHead(302).end(),
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error.message).toBe(`${outlet.at("/feed")}: redirects nowhere (status 302)`);
  });
});

describe("a run that is stopped", () => {
  it("stops what is being read and what waits for its turn", async () => {
    const stop = new AbortController();
    await using outlet = await openOutlet({ "*": () => stop.abort() });
    const { fetch } = testFetcher({ signal: stop.signal });
    const failures = await Promise.all(
      ["/a", "/b", "/c", "/d"].map((path) => failure(fetch(outlet.at(path)))),
    );
    expect(failures.map(({ reason }) => reason)).toEqual(Array(4).fill("stopped"));
    expect(outlet.asked).toHaveLength(1);
  });
});
