import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const TEXT = /\.(?:html|js|json)$/;

/** A copy of a site in a folder of its own, to be changed; without compressed forms, which would say what was before. */
export function copySite(from: string): string {
  const folder = mkdtempSync(join(tmpdir(), "crossread-site-"));
  cpSync(from, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  return folder;
}

/** The same site as another build would make it: every script has another name, so that none of the old ones is there. */
export function nextBuild(from: string): string {
  const folder = copySite(from);
  const assets = join(folder, "assets");
  const scripts = currentScripts(folder);
  const names = new Map(scripts.map((name) => [name, name.replace(/.{3}\.js$/, "Nxt.js")]));
  for (const file of readdirSync(assets)) {
    const next = names.get(file);
    if (next) renameSync(join(assets, file), join(assets, next));
    else if (file.endsWith(".js")) rmSync(join(assets, file));
  }
  change(folder, TEXT, (text) => {
    let changed = text;
    for (const [name, next] of names) changed = changed.replaceAll(name, next);
    return changed;
  });
  change(folder, /^sw\.js$/, (text) => text.replace(/version:(["'`])./, "version:$1~"));
  return folder;
}

/** The scripts of the newest build: those that its worker knows. */
export function currentScripts(folder: string): string[] {
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  return [...worker.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = ""]) => name);
}

/** Changes the text of each file whose name matches. */
export function change(folder: string, name: RegExp, by: (text: string) => string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || !name.test(basename(path))) continue;
    const text = readFileSync(path, "utf8");
    const changed = by(text);
    if (changed !== text) writeFileSync(path, changed);
  }
}
