import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBudget, chunkSizes, type SizeBudget } from "./sizeBudget.ts";

const BUDGET: SizeBudget = {
  firstView: { javascript: 3_000, styles: 500 },
  chunks: {
    "index.js": { most: 2_000, firstView: true },
    "page.js": { most: 2_000, firstView: true },
    "index.css": { most: 1_000, firstView: true },
    "search-box.js": { most: 1_000 },
  },
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "crossread-budget-"));
  mkdirSync(join(folder, "assets"));
  plant("index-Bf_uhC-w.js", 1_000);
  plant("page-0aB3dE5g.js", 1_000);
  plant("index-YLYwha7D.css", 300);
  plant("search-box-A-b-c-d-.js", 500);
  plant("newsreader-latin-CCVVNp6i.woff2", 90_000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Of about so many bytes, that nothing makes smaller. */
function plant(name: string, bytes: number): void {
  writeFileSync(join(folder, "assets", name), randomBytes(bytes));
}

const check = () => checkBudget(folder, BUDGET);

describe("the size budget", () => {
  it("lets pass what keeps to it, and weighs no fonts", () => {
    expect(check).not.toThrow();
    const names = chunkSizes(folder).map(({ name }) => name);
    expect(names.toSorted()).toEqual(["index.css", "index.js", "page.js", "search-box.js"]);
  });

  it("refuses a chunk that is too large, and says by how much", () => {
    plant("search-box-A-b-c-d-.js", 1_400);
    expect(check).toThrow(/search-box\.js is 1\.4 kB and may be 1\.0 kB: find what grew it/);
  });

  it("refuses a chunk that it does not know, and says what to do", () => {
    plant("chart-0aB3dE5g.js", 10);
    expect(check).toThrow(/chart\.js \(0\.0 kB\) is not in size-budget\.json: if it is meant, add/);
  });

  it("refuses what a page loads uncounted", () => {
    writeFileSync(
      join(folder, "assets", "index-Bf_uhC-w.js"),
      `import"./page-0aB3dE5g.js";import("./search-box-A-b-c-d-.js")`,
    );
    expect(check).not.toThrow();
    writeFileSync(
      join(folder, "assets", "page-0aB3dE5g.js"),
      `import{a}from"./search-box-A-b-c-d-.js";`,
    );
    expect(check).toThrow(/page\.js loads search-box\.js with it, which is not counted/);
  });

  it("counts the largest of those of which a page loads one", () => {
    const chunks = { ...BUDGET.chunks, "en.js": { most: 2_000, firstView: "language" } };
    const budget = { ...BUDGET, chunks: { ...chunks, "ar.js": chunks["en.js"] } };
    plant("en-0aB3dE5g.js", 900);
    plant("ar-0aB3dE5g.js", 700);
    expect(() => checkBudget(folder, budget)).not.toThrow();
    plant("ar-0aB3dE5g.js", 1_200);
    expect(() => checkBudget(folder, budget)).toThrow(/first view are 3\.2 kB and may be 3\.0 kB/);
  });

  it("refuses a first view that is too large though each of its chunks is not", () => {
    plant("index-Bf_uhC-w.js", 1_800);
    plant("page-0aB3dE5g.js", 1_800);
    plant("index-YLYwha7D.css", 700);
    expect(check).toThrow(/JavaScript of the first view are 3\.6 kB and may be 3\.0 kB/);
    expect(check).toThrow(/styles of the first view are 0\.7 kB and may be 0\.5 kB/);
  });

  it("counts chunks of one name together", () => {
    plant("search-box-0aB3dE5g.js", 700);
    expect(check).toThrow(/search-box\.js is 1\.2 kB/);
  });

  it("refuses a line for a chunk that is no longer built", () => {
    rmSync(join(folder, "assets", "search-box-A-b-c-d-.js"));
    expect(check).toThrow("search-box.js was not built: take it out of size-budget.json");
  });
});
