import { describe, expect, it } from "vitest";
import { report, type Run } from "./report.ts";

function runOf(headlines: Record<string, number[]>): Run {
  const samples = Object.entries(headlines).flatMap(([target, values]) =>
    values.map((headline) => ({
      target,
      size: 1_000,
      phase: "story" as const,
      condition: "slow" as const,
      values: { headline },
    })),
  );
  return { version: "1", turns: 3, samples, builds: new Map(), chunks: [], failures: [] };
}

const write = (run: Run) => report(run, new Date("2026-11-22T12:00:00Z"));

describe("the results", () => {
  it("give the median and its ratio to the floor", () => {
    const text = write(runOf({ static: [900, 400, 500], crossread: [600, 800, 700, 900] }));
    expect(text).toContain("| 1 000 | static | 500 (1.00) |");
    expect(text).toContain("| 1 000 | crossread | 750 (1.50) |");
  });

  it("have no ratio where the floor was not measured", () => {
    expect(write(runOf({ crossread: [600] }))).toContain("| 1 000 | crossread | 600 | – |");
  });

  it("tell how quickly a site is built, and what could not be measured", () => {
    const run = runOf({});
    run.builds.set(10_000, { first: 20, firstPeak: 300, again: 2, againPeak: 200 });
    run.failures.push("crossread, 50 stories: it did not build");
    const text = write(run);
    expect(text).toContain("| 10 000 | 20.0 | 500 | 300 | 2.0 | 200 | 0.10 |");
    expect(text).toContain("- crossread, 50 stories: it did not build");
  });
});
