import robotsParser from "robots-parser";
import { describe, expect, it } from "vitest";
import { ownRobotsText } from "./robotsText.ts";

const own = (...lines: string[]) => ownRobotsText(lines.join("\n"), "crossread").split("\n");

describe("what a robots.txt says to one program", () => {
  it("is what stands below its name or below everyone's", () => {
    const lines = own(
      "Disallow: /before-any-name",
      "User-agent: Other",
      "Disallow: /other",
      "",
      "USER-AGENT : CrossRead/2.0 # us",
      "User-agent: Other",
      "# a note",
      "Disallow: /us",
      "User-agent: *",
      "Crawl-delay: 2",
      "no rule",
    );
    expect(lines).toEqual([
      "User-agent: crossread",
      "Disallow: /us",
      "User-agent: *",
      "Crawl-delay: 2",
    ]);
  });

  it("is the same when a group names everyone many times", () => {
    const names = Array.from({ length: 1000 }, () => ["User-agent: *", "User-agent: crossread"]);
    const lines = own(...names.flat(), "Disallow: /");
    expect(lines).toEqual(["User-agent: *", "User-agent: crossread", "Disallow: /"]);
  });

  it("is read though a byte order mark stands before it", () => {
    expect(own("\uFEFFUser-agent: *", "Disallow: /")).toEqual(["User-agent: *", "Disallow: /"]);
  });

  it("keeps its groups apart when it holds too many wildcards", () => {
    const wild = `Disallow: /${"*a".repeat(9990)}`;
    const lines = own("User-agent: *", wild, wild, "Disallow: /x", "User-agent: crossread", wild);
    expect(lines).toHaveLength(6);
    expect(lines.slice(2)).toEqual([
      "Disallow:",
      "Disallow: /x",
      "User-agent: crossread",
      "Disallow:",
    ]);
    const robots = robotsParser("https://a.example/robots.txt", lines.join("\n"));
    expect(robots.isAllowed("https://a.example/x", "crossread")).toBe(true);
    expect(robots.isAllowed("https://a.example/x", "another")).toBe(false);
  });
});
