import { describe, expect, it } from "vitest";
import { addRuns, type Names } from "./names.ts";
import { wordsOf } from "./words.ts";

function namesOf(text: string): string[] {
  const names: Names = new Map();
  addRuns(names, text, wordsOf(text, "en"));
  return [...names.values()];
}

describe("the names that a text says", () => {
  it("are the runs of capitals inside its sentences", () => {
    expect(namesOf("The gate near Port Merrow was shut when Helga Strand came.")).toEqual([
      "Port Merrow",
      "Helga Strand",
    ]);
  });

  it("are the same with and without a possessive", () => {
    expect(namesOf("What of Aldermark's coast, and of Aldermark, and of Wenlow’s snow?")).toEqual([
      "Aldermark",
      "Wenlow",
    ]);
  });

  it("are no single letters and no days", () => {
    expect(namesOf("Then I said that on Thursday I would go to Norvane.")).toEqual(["Norvane"]);
  });
});
