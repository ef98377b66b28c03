import { type AddressInfo, createServer } from "node:net";
import { describe, expect, it } from "vitest";
import type { Resolve } from "./guardedAgent.ts";
import { isPublicAddress } from "./publicAddress.ts";
import { openOutlet, redirect } from "./testing/outletServer.ts";
import { failure, testFetcher } from "./testing/testFetcher.ts";

/** Guarded as in earnest: only the name server is a made-up one. */
function guardedFetcher(resolve: Resolve = () => Promise.resolve(["127.0.0.1"])) {
  return testFetcher({ allowPrivate: false, world: { resolve } });
}

/** As if 127.0.0.1 were in the public internet, and nothing else of this machine. */
function publicOnThisMachine(resolve: Resolve) {
  const mayConnect = (address: string) => address === "127.0.0.1" || isPublicAddress(address);
  return testFetcher({ allowPrivate: false, world: { resolve, mayConnect } });
}

describe("the publisher's own network", () => {
  it.each([
    "127.0.0.1",
    "localhost",
    "LOCALHOST.",
    "[::1]",
    "[::]",
    "10.0.0.7",
    "192.168.1.1",
    "172.20.0.1",
    "169.254.169.254",
    "0x7f.1",
    "0177.0.0.1",
    "2130706433",
    "127.1",
    "127.0.0.1.",
    "１２７.0.0.1",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[fd00::1]",
    "[fe80::1]",
    "0.0.0.0",
    "metadata.internal",
  ])("cannot be read as %s", async (host) => {
    await using outlet = await openOutlet({ "*": "secret" });
    const address = outlet.at("/feed", host);
    const error = await failure(guardedFetcher().fetch(address));
    expect(error).toMatchObject({ reason: "private" });
    expect(error.message).toMatch(/leads to \S+, which is not in the public internet$/);
    expect(outlet.asked).toEqual([]);
  });

  it("cannot be read through one private address among public ones", async () => {
    const resolve = () => Promise.resolve(["10.0.0.1", "fd00::1", "::ffff:10.0.0.1"]);
    const error = await failure(guardedFetcher(resolve).fetch("http://many.example/"));
    expect(error.reason).toBe("private");
  });

  it("cannot be read through a redirect, by address or by name", async () => {
    await using outlet = await openOutlet({
      "/by-address": (request, response) =>
        redirect(`http://127.0.0.2:${outlet.port}/secret`)(request, response),
      "/by-name": (request, response) =>
        redirect(`http://intranet.example:${outlet.port}/secret`, 301)(request, response),
      "/secret": "secret",
    });
    const { fetch, memory } = publicOnThisMachine((host) =>
      Promise.resolve([host === "outlet.example" ? "127.0.0.1" : "127.0.0.2"]),
    );
    for (const path of ["/by-address", "/by-name"]) {
      const error = await failure(fetch(outlet.at(path, "outlet.example")));
      expect(error).toMatchObject({
        reason: "private",
        address: outlet.at(path, "outlet.example"),
      });
    }
    expect(outlet.pages()).toEqual(["/by-address", "/by-name"]);
    expect(memory.pages).toEqual({});
  });

  it("cannot be read by a name that leads elsewhere the second time", async () => {
    await using outlet = await openOutlet({
      "*": (_, response) => response.writeHead(200, { connection: "close" }).end("news"),
    });
    const answers = ["127.0.0.1", "127.0.0.1", "127.0.0.2"];
    const { fetch } = publicOnThisMachine(() => Promise.resolve([answers.shift() ?? "127.0.0.3"]));
    const address = outlet.at("/feed", "rebinding.example");
    expect(await fetch(address)).toMatchObject({ kind: "fresh" });
    expect(await failure(fetch(address))).toMatchObject({ reason: "private" });
    expect(outlet.pages()).toEqual(["/feed"]);
  });

  it("can be read when the publisher allows it", async () => {
    await using outlet = await openOutlet({ "/feed": "news" });
    const { fetch } = testFetcher({ allowPrivate: true });
    expect(await fetch(outlet.at("/feed", "intranet"))).toMatchObject({ kind: "fresh" });
  });
});

describe("a server that does not speak as it should", () => {
  const speak = async (answer: string) => {
    const server = createServer((socket) =>
      socket
        .on("error", () => undefined)
        .resume()
        .end(answer),
    );
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    return {
      port,
      [Symbol.asyncDispose]: () => new Promise<void>((end) => server.close(() => end())),
    };
  };

  it.each([
    ["another protocol", "SSH-2.0-OpenSSH_9\r\n", "protocol"],
    ["headers without end", `HTTP/1.1 200 OK\r\nX: ${"y".repeat(99_999)}\r\n\r\n`, "protocol"],
    ["half an answer", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nnews", "reset"],
  ])("is refused with the reason: %s", async (_, answer, reason) => {
    await using server = await speak(answer);
    const error = await failure(testFetcher().fetch(`http://127.0.0.1:${server.port}/`));
    expect(error.reason).toBe(reason);
  });

  it("is refused when it cannot speak in secret", async () => {
    await using server = await speak("HTTP/1.1 200 OK\r\n\r\n");
    const error = await failure(testFetcher().fetch(`https://127.0.0.1:${server.port}/`));
    expect(error.reason).toBe("tls");
    expect(error.message).toMatch(/cannot be trusted \(\w+\)$/);
  });
});

describe("an address that cannot be asked for", () => {
  it.each([
    ["no address", "the news"],
    ["another scheme", "ftp://outlet.example/feed"],
    ["a file", "file:///etc/passwd"],
    ["a password", "https://me:secret@outlet.example/"],
    ["a name", "https://me@outlet.example/"],
    ["too much", `https://outlet.example/${"a".repeat(5000)}`],
  ])("is refused before anything is sent: %s", async (_, address) => {
    const error = await failure(guardedFetcher().fetch(address));
    expect(error.reason).toBe("address");
    expect(error.message.length).toBeLessThan(400);
    expect(error.message).not.toContain("secret");
  });

  it("is told from one whose host is not known or does not answer", async () => {
    const unknown = () => Promise.reject(Object.assign(new Error("none"), { code: "ENOTFOUND" }));
    const nameless = testFetcher({ world: { resolve: unknown } });
    expect((await failure(nameless.fetch("http://gone.example/"))).reason).toBe("dns");
    const outlet = await openOutlet({});
    await outlet[Symbol.asyncDispose]();
    const silent = await failure(testFetcher().fetch(outlet.at("/")));
    expect(silent.reason).toBe("unreachable");
    expect(silent.message).toBe(`${outlet.at("/")}: nothing answers there`);
  });
});
