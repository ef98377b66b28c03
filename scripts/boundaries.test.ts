import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const oxlint = join(
  dirname(createRequire(import.meta.url).resolve("oxlint/package.json")),
  "bin/oxlint",
);

/** A function of so many lines. */
function longFunction(lines: number): string {
  const body = Array.from({ length: lines - 2 }, (_, index) => `  say(${index});`);
  return ["export function long(say: (n: number) => void) {", ...body, "}"].join("\n");
}

/** A file that breaks a boundary, and what the lint must say of it. */
const PLANTED: [path: string, code: string, message: string][] = [
  ["src/model/a.ts", `import "react";`, "The model imports the schema library"],
  ["src/model/b.ts", `import "node:fs";`, "The model imports the schema library"],
  ["src/model/c.ts", `import "../app/lib/now.ts";`, "The model imports the schema library"],
  ["src/ingest/a.ts", `import "../app/paths.ts";`, "Only files cross"],
  ["src/ingest/feed/b.ts", `import "react";`, "A library of the app"],
  ["src/ingest/c.ts", `document.title = "x";`, "The ingest runs in Node"],
  ["src/ingest/d.ts", `import "../site/buildSite.ts";`, "Only files cross"],
  ["src/site/a.ts", `import "../ingest/ingest.ts";`, "Only files cross"],
  ["src/site/pages/b.ts", `import "../../app/paths.ts";`, "the function that draws a page"],
  [
    "src/site/pages/c.ts",
    `import "../../app/pages/ListPage.tsx";`,
    "the function that draws a page",
  ],
  ["src/site/d.ts", `import "react-dom/server";`, "A library of the app"],
  ["src/site/e.ts", `import "sharp";`, "A library of the ingest"],
  ["src/site/f.ts", `document.title = "x";`, "The site is made in Node"],
  ["src/site/g.ts", longFunction(41), "Maximum allowed is 40"],
  ["src/sw/a.ts", `import "../app/paths.ts";`, "The worker imports the model"],
  ["src/serve/a.ts", `import "../model/key.ts";`, "Serving knows files"],
  ["src/app/a.ts", `import "../ingest/ingest.ts";`, "Only files cross"],
  ["src/app/d.ts", `import "../site/buildSite.ts";`, "Only files cross"],
  ["src/app/features/read/n2.ts", `import "../../../site/buildSite.ts";`, "Only files cross"],
  ["src/app/pages/b.ts", `import "node:fs";`, "The app runs in a browser"],
  ["src/app/pages/c.ts", `import "sharp";`, "A library of the ingest"],
  ["src/app/lib/a.ts", `import "../data/settings.ts";`, "app/lib imports nothing"],
  ["src/app/lib/i18n/b.ts", `import "../../ui/Button.tsx";`, "app/lib imports nothing"],
  ["src/app/ui/a.ts", `import "../features/read/Spans.tsx";`, "app/ui imports nothing"],
  ["src/app/ui/b.ts", `import "../paths.ts";`, "app/ui imports nothing"],
  ["src/app/data/a.ts", `import "../ui/Button.tsx";`, "never a component"],
  ["src/app/features/read/a.ts", `import "../outlets/narrow.ts";`, "never imports another"],
  [
    "src/app/features/read/b.ts",
    `import "../../features/outlets/narrow.ts";`,
    "never imports another",
  ],
  ["src/app/features/read/c.ts", `import "../../pages/Masthead.tsx";`, "nothing above it"],
  ["src/app/features/read/d.ts", `import "../../../ingest/ingest.ts";`, "Only files cross"],
  ["src/app/features/read/e.ts", `fetch("/x");`, "one owner"],
  ["src/app/ui/f.ts", `localStorage.clear();`, "one owner"],
  ["src/app/features/read/deep/a.ts", `import "../../outlets/narrow.ts";`, "never imports another"],
  ["src/app/features/read/g.ts", `void window.fetch("/x");`, "one owner"],
  ["src/app/features/read/h.ts", `globalThis.localStorage.clear();`, "one owner"],
  ["src/app/features/read/i.ts", `export const request = new XMLHttpRequest();`, "one owner"],
  ["src/app/features/read/j.ts", `navigator.sendBeacon("/x");`, "one owner"],
  ["src/app/features/read/k.ts", `document.cookie = "x";`, "one owner"],
  ["src/app/features/read/l.ts", `const { indexedDB } = self;`, "one owner"],
  ["src/app/features/read/m.ts", `export const s = new WebSocket("/x");`, "one owner"],
  ["src/app/features/read/n.ts", `export const s = new EventSource("/x");`, "one owner"],
  ["src/app/lib/o.ts", longFunction(41), "Maximum allowed is 40"],
  ["src/app/ui/P.tsx", longFunction(81), "Maximum allowed is 80"],
];

const ALLOWED: [path: string, code: string][] = [
  ["src/model/ok.ts", `import "valibot";\nimport "./key.ts";`],
  [
    "src/site/pages/ok.ts",
    `import "node:fs";\nimport "vite";\nimport "../../model/key.ts";\nimport "../../app/renderPage.tsx";`,
  ],
  ["src/app/testing/ok.ts", `import "../../site/lists/makeLists.ts";`],
  ["src/ingest/ok.ts", `import "node:fs";\nimport "../model/key.ts";\nimport "linkedom";`],
  ["src/serve/ok.ts", `import "node:http";\nimport "send";\nimport "./headers.ts";`],
  [
    "src/app/data/ok.ts",
    `import "../lib/now.ts";\nimport "../../model/key.ts";\nfetch("/x");\nwindow.localStorage.clear();`,
  ],
  [
    "src/app/features/read/ok.ts",
    `import "../../ui/Button.tsx";\nimport "../../paths.ts";\nimport "./Spans.tsx";`,
  ],
  [
    "src/app/features/read/deep/ok.ts",
    `import "../../../ui/Button.tsx";\nimport "../../../../model/key.ts";\nimport "../../../data/settings.ts";`,
  ],
  ["src/app/pages/Ok.tsx", longFunction(80)],
  ["src/app/pages/ok.ts", `import "../features/read/Spans.tsx";`],
];

describe("the boundaries between the parts", () => {
  const root = mkdtempSync(join(tmpdir(), "crossread-boundaries-"));
  let output: { filename: string; message: string; help?: string }[] = [];

  beforeAll(() => {
    copyFileSync(".oxlintrc.json", join(root, ".oxlintrc.json"));
    for (const [path, code] of [...PLANTED, ...ALLOWED]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), `${code}\n`);
    }
    const args = [oxlint, "-c", ".oxlintrc.json", "-f", "json", "src"];
    const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
    if (!stdout.startsWith("{")) throw new Error(`oxlint did not run: ${stdout}${stderr}`);
    output = (JSON.parse(stdout) as { diagnostics: typeof output }).diagnostics;
  });

  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const said = (path: string) =>
    output
      .filter(({ filename }) => filename.replaceAll("\\", "/").endsWith(path))
      .map(({ message, help }) => `${message} ${help ?? ""}`);

  it.each(PLANTED)("what is planted in %s is reported", (path, _code, message) => {
    expect(said(path).join("\n")).toContain(message);
  });

  it.each(ALLOWED)("%s may have what it needs", (path) => {
    expect(said(path).filter((each) => /import|global|owner|lines/i.test(each))).toEqual([]);
  });
});
