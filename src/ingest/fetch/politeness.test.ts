import type { ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { type OutletServer, openOutlet, redirect } from "./testing/outletServer.ts";
import { failure, NOW, testFetcher } from "./testing/testFetcher.ts";

const paths = (outlet: OutletServer) => outlet.asked.map(({ path }) => path);

describe("robots.txt", () => {
  it("is asked once, and kept to", async () => {
    await using outlet = await openOutlet({
      "/robots.txt":
        "User-agent: *\nDisallow: /\n\nUser-agent: Other\nUser-agent: CrossRead\n" +
        "Disallow: /members\nAllow: /members/free$",
      "*": "news",
    });
    const { fetch } = testFetcher();
    for (const path of ["/feed", "/members/free"]) {
      expect(await fetch(outlet.at(path))).toMatchObject({ kind: "fresh" });
    }
    const error = await failure(fetch(outlet.at("/members/only")));
    expect(error.reason).toBe("robots");
    expect(error.message).toBe(
      `${outlet.at("/members/only")}: the host's robots.txt asks programs not to read it`,
    );
    expect(paths(outlet)).toEqual(["/robots.txt", "/feed", "/members/free"]);
  });

  it("of the host that a redirect leads to is kept to as well", async () => {
    await using closed = await openOutlet({ "/robots.txt": "User-agent: *\nDisallow: /" });
    await using outlet = await openOutlet({
      "/feed": (_, response) =>
        response.writeHead(302, { location: closed.at("/feed", "closed.example") }).end(),
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error).toMatchObject({ reason: "robots", address: outlet.at("/feed") });
    expect(paths(closed)).toEqual(["/robots.txt"]);
  });

  it.each([401, 403, 404, 410])("that is not there (%d) allows everything", async (status) => {
    await using outlet = await openOutlet({
      "/robots.txt": (_, response) => response.writeHead(status).end("User-agent: *\nDisallow: /"),
      "/feed": "news",
    });
    expect(await testFetcher().fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
  });

  it.each([429, 500, 503])("that fails (%d) means: not now", async (status) => {
    await using outlet = await openOutlet({
      "/robots.txt": (_, response) => response.writeHead(status).end(),
      "/feed": "news",
    });
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error).toMatchObject({ reason: "robots-unknown", address: outlet.at("/feed") });
    expect(error.message).toContain(
      `not now: ${outlet.at("/robots.txt")}: answered ${String(status)}`,
    );
    expect(outlet.pages()).toEqual([]);
  });

  it("that redirects without end is as good as none", async () => {
    await using outlet = await openOutlet({
      "/robots.txt": redirect("/robots.txt"),
      "/feed": "news",
    });
    expect(await testFetcher().fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
  });

  it("that never ends is read as far as it counts", async () => {
    await using outlet = await openOutlet({
      "/robots.txt": (_, response) => {
        response.write("User-agent: *\nDisallow: /members\n");
        const more = () => {
          while (response.write("#".repeat(100_000)));
        };
        response.on("drain", more);
        more();
      },
      "*": "news",
    });
    const { fetch } = testFetcher();
    expect(await fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
    expect((await failure(fetch(outlet.at("/members")))).reason).toBe("robots");
  });

  it("made to fill the memory is read like any other", async () => {
    await using outlet = await openOutlet({
      "/robots.txt":
        Array.from({ length: 12_000 }, (_, i) => `User-agent: bot${i}\n`).join("") +
        "User-agent: *\n" +
        "Disallow: /x\n".repeat(20_000),
      "/feed": "news",
    });
    expect(await testFetcher().fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
  });
});

describe("a host is spared", () => {
  it("by a second from each request to the next", async () => {
    await using outlet = await openOutlet({ "*": "news" });
    const { fetch, waits } = testFetcher();
    for (const path of ["/a", "/b", "/c"]) await fetch(outlet.at(path));
    expect(waits).toEqual([1000, 1000, 1000]); // after robots.txt, /a and /b
  });

  it.each([
    ["3", 3000],
    ["0.5", 1000],
    ["3600", 10_000],
    ["soon", 1000],
    ["-5", 1000],
  ])("by the pause that it asks for: %s", async (delay, pause) => {
    await using outlet = await openOutlet({
      "/robots.txt": `User-agent: *\nCrawl-delay: ${delay}`,
      "*": "news",
    });
    const { fetch, waits } = testFetcher();
    for (const path of ["/a", "/b"]) await fetch(outlet.at(path));
    expect(waits).toEqual([pause, pause]);
  });

  it("by two requests at a time, whatever is waiting, on all its ports", async () => {
    let [now, most] = [0, 0];
    const pages = {
      "*": (_: unknown, response: ServerResponse) => {
        most = Math.max(most, (now += 1));
        setTimeout(() => {
          now -= 1;
          response.end("news");
        }, 10);
      },
      "/robots.txt": "",
    };
    await using front = await openOutlet(pages);
    await using back = await openOutlet(pages);
    const { fetch } = testFetcher();
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => fetch((i % 2 ? front : back).at(`/${i}`))),
    );
    expect(most).toBe(2);
    expect(front.pages().length + back.pages().length).toBe(10);
  });

  it("while another host goes on", async () => {
    await using slow = await openOutlet({ "/robots.txt": "", "*": () => undefined });
    await using quick = await openOutlet({ "/feed": "news" });
    const stop = new AbortController();
    const { fetch } = testFetcher({ signal: stop.signal });
    const waiting = failure(fetch(slow.at("/feed", "slow.example")));
    expect(await fetch(quick.at("/feed", "quick.example"))).toMatchObject({ kind: "fresh" });
    stop.abort();
    expect((await waiting).reason).toBe("stopped");
  });
});

describe("a host that asks for a pause", () => {
  const busy = (retryAfter: string, status = 503, times = 1) => {
    let left = times;
    return openOutlet({
      "/robots.txt": "",
      "*": (_, response) =>
        (left -= 1) < 0
          ? response.end("news")
          : response.writeHead(status, { "retry-after": retryAfter }).end(),
    });
  };

  it.each([
    ["in seconds", "7", 429],
    ["as a date", "Sun, 22 Nov 2026 08:30:07 GMT", 503],
  ])("is given it, said %s", async (_, retryAfter, status) => {
    await using outlet = await busy(retryAfter, status);
    const { fetch, waits } = testFetcher();
    expect(await fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
    expect(waits).toEqual([1000, 7000]);
  });

  it("of more than half a minute is left alone, and the date is told", async () => {
    await using outlet = await busy("120", 429, 9);
    const { fetch, memory } = testFetcher();
    const error = await failure(fetch(outlet.at("/a")));
    expect(error).toMatchObject({
      reason: "retry-later",
      retryAt: new Date(NOW.getTime() + 120_000),
    });
    expect(error.message).toContain("asks to come back at 2026-11-22T08:32:00.000Z");
    expect((await failure(fetch(outlet.at("/b")))).reason).toBe("retry-later");
    const nextRun = testFetcher({ memory, now: () => new Date(NOW.getTime() + 60_000) });
    expect((await failure(nextRun.fetch(outlet.at("/a")))).retryAt).toEqual(error.retryAt);
    expect(paths(outlet)).toEqual(["/robots.txt", "/a"]);
    const later = testFetcher({ memory, now: () => new Date(NOW.getTime() + 120_000) });
    expect((await failure(later.fetch(outlet.at("/a")))).reason).toBe("retry-later");
    expect(outlet.pages()).toEqual(["/a", "/a"]);
  });

  it("again and again is left alone", async () => {
    await using outlet = await busy("5", 503, 9);
    expect((await failure(testFetcher().fetch(outlet.at("/a")))).reason).toBe("retry-later");
    expect(outlet.pages()).toEqual(["/a", "/a"]);
  });

  it.each(["soon", "-1", "", "99999999999"])("in words unknown (%j) fails", async (retryAfter) => {
    await using outlet = await busy(retryAfter);
    expect(await failure(testFetcher().fetch(outlet.at("/a")))).toMatchObject({ status: 503 });
  });
});

describe("a connection that breaks", () => {
  const breaking = (times: number) => {
    let left = times;
    return openOutlet({
      "/robots.txt": "",
      "*": (request, response) =>
        (left -= 1) < 0 ? response.end("news") : void request.socket.resetAndDestroy(),
    });
  };

  it("is tried once more", async () => {
    await using outlet = await breaking(1);
    expect(await testFetcher().fetch(outlet.at("/feed"))).toMatchObject({ kind: "fresh" });
  });

  it("is not tried a third time", async () => {
    await using outlet = await breaking(9);
    const error = await failure(testFetcher().fetch(outlet.at("/feed")));
    expect(error.reason).toBe("reset");
    expect(error.message).toContain(`${outlet.at("/feed")}: the connection broke`);
    expect(outlet.pages()).toHaveLength(2);
  });
});
