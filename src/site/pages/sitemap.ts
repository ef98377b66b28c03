import { escapeHtml } from "../../model/escapeHtml.ts";
import { folderOf, type Publication } from "./headOf.ts";

/** How many addresses one file may have: the protocol's limit is 50,000, the languages share it. */
const LIMIT = 20_000;

/** An address of the site, and when it last changed, where that is known. */
export interface SitePath {
  path: string;
  changedAt?: string | undefined;
}

/** The site's map for search machines, by file name: one file, or an index of several. None without an address. */
export function sitemap(paths: readonly SitePath[], publication: Publication): [string, string][] {
  const { url, languages } = publication;
  if (url === undefined) return [];
  const files: [string, string][] = [];
  for (let from = 0; from < paths.length; from += LIMIT) {
    const entries = paths.slice(from, from + LIMIT).flatMap(({ path, changedAt }) =>
      languages.map((language) => {
        const address = escapeHtml(url + folderOf(language, languages) + path);
        const changed = changedAt === undefined ? "" : `<lastmod>${changedAt}</lastmod>`;
        return `<url><loc>${address}</loc>${changed}</url>`;
      }),
    );
    files.push([`sitemap-${files.length + 1}.xml`, document("urlset", entries)]);
  }
  if (files.length === 1) return [["sitemap.xml", files[0]?.[1] ?? ""]];
  const index = files.map(
    ([name]) => `<sitemap><loc>${escapeHtml(`${url}/${name}`)}</loc></sitemap>`,
  );
  return [...files, ["sitemap.xml", document("sitemapindex", index)]];
}

/** What machines may read: everything. */
export function robots({ url }: Publication): string {
  const map = url === undefined ? [] : [`Sitemap: ${url}/sitemap.xml`];
  return ["User-agent: *", "Allow: /", ...map, ""].join("\n");
}

function document(root: string, entries: string[]): string {
  const namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">\n${entries.join("\n")}\n</${root}>\n`;
}
