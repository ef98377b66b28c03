import { describe, expect, it } from "vitest";
import { createProgress, type FetchEvent } from "./progress.ts";
import { openOutlet } from "./testing/outletServer.ts";
import { failure, testFetcher } from "./testing/testFetcher.ts";

const EVENTS: FetchEvent[] = [
  { kind: "asked", address: "https://a.example/" },
  { kind: "asked", address: "https://b.example/" },
  { kind: "request", address: "https://a.example/", host: "a.example" },
  { kind: "unchanged", address: "https://a.example/" },
];

function shown(options: { isTerminal: boolean; json?: boolean }, columns = 80): string {
  let text = "";
  const progress = createProgress({ columns, write: (more) => (text += more) }, options);
  EVENTS.forEach(progress.show);
  progress.end();
  return text;
}

describe("the progress of fetching", () => {
  it("is one line on a terminal, wiped at the end", () => {
    const lines = shown({ isTerminal: true }).split("\r\u001b[K");
    expect(lines).toEqual(["", "0/1 ", "0/2 ", "0/2 a.example", "1/2 a.example", ""]);
  });

  it("never breaks the line of a narrow terminal", () => {
    expect(shown({ isTerminal: true }, 10)).toContain("1/2 a.exa\r");
  });

  it("is silent in a pipe", () => {
    expect(shown({ isTerminal: false })).toBe("");
  });

  it.each([true, false])("is a JSON object a line for machines (terminal: %s)", (isTerminal) => {
    const lines = shown({ isTerminal, json: true }).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(EVENTS);
  });

  it("tells of every address how it ended", async () => {
    await using outlet = await openOutlet({ "/feed": "news" });
    const events: FetchEvent[] = [];
    const { fetch } = testFetcher({ onProgress: (event) => events.push(event) });
    await fetch(outlet.at("/feed"));
    await failure(fetch(outlet.at("/gone")));
    const request = { kind: "request", host: "127.0.0.1" };
    expect(events).toEqual([
      { kind: "asked", address: outlet.at("/feed") },
      { ...request, address: outlet.at("/robots.txt") },
      { ...request, address: outlet.at("/feed") },
      { kind: "fresh", address: outlet.at("/feed"), bytes: 4 },
      { kind: "asked", address: outlet.at("/gone") },
      { ...request, address: outlet.at("/gone") },
      {
        kind: "failed",
        address: outlet.at("/gone"),
        reason: "status",
        message: `${outlet.at("/gone")}: answered 404`,
      },
    ]);
  });
});
