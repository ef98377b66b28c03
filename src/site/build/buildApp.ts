import { join, resolve } from "node:path";
import { readFile, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import postcss from "postcss";
import * as v from "valibot";
import { build, type InlineConfig } from "vite";
import { parseJson } from "../../model/parse.ts";
import { checkBudget } from "./sizeBudget.ts";
import { hashOf } from "../write/SiteWriter.ts";

/** The kinds of page that have code of their own from the start. */
export type PageKind = "story" | "list";

/** The app, built for a site that lies in a certain folder of its host. */
export interface BuiltApp {
  /** The folder of what browsers load: hashed assets, and the files of `public`. */
  client: string;
  /** The page of the development server, as built: the frame of every page. */
  frame: string;
  /** The style sheet, without its faces; and its address. */
  styles: string;
  stylesheet: string;
  /** The rules that name the faces. */
  fontFaces: string;
  /** The small script that stands in the head of each page. */
  early: string;
  /** The addresses of the scripts that take a page over, to be loaded at once: of every page, by language, by kind of page. */
  steps: { all: string[]; languages: Record<string, string>; pages: Record<PageKind, string> };
  /** The addresses of the fonts that a page of each script is set in. */
  faces: { latin: string[]; arabic: string[] };
  /** The module that draws pages, for `import`. */
  renderer: string;
  /** Tells one build of the app from another. */
  version: string;
}

/** What Vite says that it has made, by source. */
const Manifest = v.record(v.string(), v.object({ file: v.string() }));
type Manifest = v.InferOutput<typeof Manifest>;
const MANIFEST = "manifest.json";

const LATIN = ["newsreader-latin-wght-normal", "libre-franklin-latin-wght-normal"];
const ARABIC = ["noto-naskh-arabic-arabic-wght-normal", "vazirmatn-arabic-wght-normal"];

function stepsOf(address: (source: string) => string): BuiltApp["steps"] {
  return {
    all: ["_react", "_shared", "src/app/takeOver.tsx"].map(address),
    languages: { en: address("lib/i18n/en.ts"), ar: address("lib/i18n/ar.ts") },
    pages: { story: address("pages/StoryPage.tsx"), list: address("pages/ListPage.tsx") },
  };
}

function faces(names: string[], manifest: Manifest, base: string): string[] {
  return names.map((name) => base + fileOf(manifest, `/${name}.woff2`));
}

/** The built file of the source whose name ends so; a file of many sources is named for itself, after `_`. */
function fileOf(manifest: Manifest, source: string): string {
  const found = Object.entries(manifest).find(
    ([name]) => name.endsWith(source) || (source.startsWith("_") && name.startsWith(`${source}-`)),
  )?.[1];
  if (!found) throw new Error(`the build of the app has no ${source}`);
  return found.file;
}

/**
 * Builds the app: for browsers, for drawing pages, and the script that runs before the first paint.
 * @param base the folder of the site on its host, with a slash at both ends.
 * @param work where to build; what was there is replaced.
 * @throws Error when a chunk is over the size budget.
 */
export async function buildApp(base: string, work: string): Promise<BuiltApp> {
  const common: InlineConfig = { base, logLevel: "warn", clearScreen: false };
  // React is built as for readers whatever the shell, or a test, says.
  process.env["NODE_ENV"] = "production";
  const client = resolve(work, "client");
  await build({ ...common, build: { outDir: client, emptyOutDir: true, manifest: MANIFEST } });
  const server = resolve(work, "server");
  await build({
    ...common,
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: "src/app/renderPage.tsx",
      outDir: server,
      emptyOutDir: true,
      // What readers load later is drawn at once here.
      rolldownOptions: { checks: { ineffectiveDynamicImport: false } },
    },
  });
  const early = await buildEarly(common, work);
  const frame = await readFile(join(client, "index.html"), "utf8");
  const manifest = parseJson(Manifest, await readFile(join(client, MANIFEST), "utf8"), MANIFEST);
  await rm(join(client, MANIFEST));
  const stylesheet = /<link rel="stylesheet"[^>]*href="([^"]+)"/.exec(frame)?.[1] ?? "";
  const { styles, fontFaces } = await takeFacesOut(join(client, stylesheet.slice(base.length)));
  checkBudget(client);
  const drawn = await readFile(join(server, "renderPage.js"));
  return {
    client,
    frame,
    version: hashOf(drawn),
    styles,
    stylesheet,
    fontFaces,
    early,
    steps: stepsOf((source) => base + fileOf(manifest, source)),
    faces: { latin: faces(LATIN, manifest, base), arabic: faces(ARABIC, manifest, base) },
    renderer: pathToFileURL(join(server, "renderPage.js")).href,
  };
}

/** Takes the layer of the faces out of a style sheet: each page has it by itself, and may put it off. */
async function takeFacesOut(file: string): Promise<Pick<BuiltApp, "styles" | "fontFaces">> {
  const sheet = postcss.parse(await readFile(file, "utf8"));
  const taken = postcss.root();
  sheet.walkAtRules("layer", (layer) => {
    if (layer.params !== "faces" || !layer.nodes) return;
    // Standing first, as a layer they would give way to all others.
    taken.append(layer.nodes);
    layer.remove();
  });
  const styles = sheet.toString().trim();
  await writeFile(file, styles);
  return { styles, fontFaces: taken.toString().trim() };
}

/** The script that stands in the head of each page, as text. */
async function buildEarly(common: InlineConfig, work: string): Promise<string> {
  const outDir = resolve(work, "early");
  await build({
    ...common,
    publicDir: false,
    build: {
      outDir,
      emptyOutDir: true,
      lib: { entry: "src/app/early/head.ts", formats: ["iife"], name: "early", fileName: "head" },
      minify: true,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return (await readFile(join(outDir, "head.iife.js"), "utf8")).trim();
}
