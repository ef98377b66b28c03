import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** A tag in Arabic: its file's name is in that script, its address percent-encoded. */
export const SEA = "بحر";

const page = (title: string) =>
  `<!doctype html><meta charset="utf-8"><title>${title}</title>${`<p>${title}</p>`.repeat(200)}\n`;

/** What lies beside the site's folder, and must never be sent. */
export const SECRET = "not for readers";

/** Files of a site as the build lays them out, by path. Those over 1 kB get compressed forms beside them. */
export const EXAMPLE_SITE: Readonly<Record<string, string>> = {
  "index.html": page("Front page"),
  "404.html": page("Nothing at this address"),
  "search.html": page("Search"),
  "story/harbour-1.html": page("The harbour opens"),
  "settings.html": page("Settings"),
  "saved.html": page("Saved stories"),
  "shell.html": page("Crossread"),
  "tag/sea.html": page("Sea"),
  "tag/sea/2.html": page("Sea, part 2"),
  "tag/assets.html": page("The tag assets"),
  "tag/assets/2.html": page("The tag assets, part 2"),
  [`tag/${SEA}.html`]: page(SEA),
  [`tag/${SEA}/2.html`]: page(`${SEA} 2`),
  "outlet/harbour-post.html": page("Harbour Post"),
  "page/1.html": page("Part 1"),
  "day/2026-11-22.html": page("A day"),
  "day/2026-11-22/1.html": page("A day, part 1"),
  "ar/index.html": page("الصفحة الأولى"),
  "ar/settings.html": page("الإعدادات"),
  "ar/404.html": page("لا شيء هنا"),
  "ar/story/harbour-1.html": page("الميناء"),
  // No site has both folders: the first of its languages is at its root.
  "en/index.html": page("Front page, where English is not the first"),
  "en/404.html": page("Nothing here"),
  "en/story/harbour-1.html": page("The harbour opens, in its folder"),
  "assets/app-Dk3f9aB1.js": `console.log(1);\n`.repeat(99),
  "assets/app-Bq81xxYz.css": `p { margin: 0 }\n`.repeat(99),
  "assets/face-C0ffee12.woff2": "wOF2 and so on",
  "edition/stories/harbour-1.json": `{"title":"The harbour opens"}`,
  "edition/offline.json": JSON.stringify({ parts: Array.from({ length: 400 }, (_, n) => n) }),
  "edition/offline/kTTv2iOq.json": `{"files":[]}`,
  "edition/pictures/5e1f.webp": "RIFF and so on",
  "edition/lists/all/1.json": `{"rows":[]}`,
  "edition/lists/all/head.json": JSON.stringify({ rows: Array.from({ length: 400 }, (_, n) => n) }),
  "search/index.json": `{"stretches":[]}`,
  "search/engine-0a1b/engine.js": `export {};\n`.repeat(120),
  "search/engine-0a1b/wasm.unknown.pagefind": "search in binary",
  "search/5f3c/fragment/unknown_1.pf_fragment": "a fragment in binary",
  "sitemap.xml": `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>`,
  "feed.json": `{"version":"https://jsonfeed.org/version/1.1"}`,
  "feed.xml": `<?xml version="1.0"?><rss version="2.0"/>`,
  "robots.txt": "User-agent: *\n",
  "sw.js": "self.skipWaiting();\n",
  "manifest.webmanifest": `{"name":"Crossread"}`,
  ".state.json": SECRET,
};

/** Writes the site to `<a new temporary folder>/site`, and a secret beside it. */
export function writeExampleSite(): { folder: string; remove: () => void } {
  const outer = mkdtempSync(join(tmpdir(), "crossread-serve-"));
  const folder = join(outer, "site");
  for (const [path, text] of Object.entries(EXAMPLE_SITE)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    if (Buffer.byteLength(text) <= 1024) continue;
    writeFileSync(`${file}.br`, brotliCompressSync(text));
    writeFileSync(`${file}.gz`, gzipSync(text));
  }
  writeFileSync(join(outer, "secret.txt"), SECRET);
  return { folder, remove: () => rmSync(outer, { recursive: true, force: true }) };
}
