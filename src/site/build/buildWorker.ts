import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import { hashOf } from "../write/SiteWriter.ts";
import type { BuiltApp } from "./buildApp.ts";

/** The bare pages of a site, which the app fills in: the folder that each is for, below the site's, and its file there. */
export interface Shell {
  folder: string;
  file: string;
  html: string;
}

/**
 * Builds the worker that reading without a network needs. It knows the build of the app that it came with, so a new one is a
 * new worker; a new edition is not.
 * @param base the folder of the site on its host, with a slash at both ends.
 * @returns its script, for `sw.js` at the root of the site.
 */
export async function buildWorker(
  base: string,
  work: string,
  { app, shells }: { app: BuiltApp; shells: readonly Shell[] },
): Promise<string> {
  const outDir = resolve(work, "worker");
  const files = readdirSync(join(app.client, "assets")).filter((file) =>
    /\.(?:js|css)$/.test(file),
  );
  const madeOf = [app.version, ...files, ...shells.map(({ html }) => html)];
  const knows = {
    version: hashOf(madeOf.join("\n")).slice(0, 12),
    files: files.map((file) => `assets/${file}`),
    shells: shells.map(({ folder, file }) => ({ folder, file })),
  };
  await build({
    base,
    logLevel: "warn",
    clearScreen: false,
    configFile: false,
    publicDir: false,
    define: { __BUILD__: JSON.stringify(knows), "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2023",
      lib: { entry: "src/sw/sw.ts", formats: ["iife"], name: "worker", fileName: () => "sw.js" },
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return readFile(join(outDir, "sw.js"), "utf8");
}
