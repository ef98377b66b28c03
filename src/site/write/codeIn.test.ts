import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { codeIn } from "./codeIn.ts";

it("the code of a folder is that of its programs, without tests and folders below", () => {
  const folder = mkdtempSync(join(tmpdir(), "crossread-code-"));
  mkdirSync(join(folder, "below.ts"));
  for (const name of ["b.tsx", "a.ts", "a.test.ts", "c.mjs", "tsconfig.json"]) {
    writeFileSync(join(folder, name), `${name};`);
  }
  expect(codeIn(pathToFileURL(join(folder, "a.ts")).href, "./")).toBe("a.ts;b.tsx;c.mjs;");
  rmSync(folder, { recursive: true });
});
