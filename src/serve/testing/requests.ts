import { EXAMPLE_SITE, SEA } from "./exampleSite.ts";
import type { Question } from "./ask.ts";

export interface Expected {
  /** 301 stands for 308 too. */
  status: number;
  /** The file of the example site that comes, decoded; "" for an empty body; left out where a host may say what it likes. */
  file?: string;
  coding?: "br" | "gzip";
  type?: string;
  cache?: "forever" | "revalidate";
  /** Header values by name in lower case; null: the header is not there. */
  headers?: Readonly<Record<string, string | null>>;
}

/** What a good host answers to what browsers and CDNs ask of the example site. */
export interface Item {
  name: string;
  question: Question;
  expected: Expected;
  /** Asked first: its ETag or Last-Modified goes into the question's header of this name. */
  first?: { question: Question; take: "etag" | "last-modified"; as: string };
}

const BROWSER = { "accept-encoding": "gzip, deflate, br, zstd" };
const sea = encodeURIComponent(SEA);

/** Addresses of pages, and the file that each shows. */
const PAGES: [path: string, file: string][] = [
  ["/", "index.html"],
  ["/?outlets=harbour-post", "index.html"],
  ["/search", "search.html"],
  ["/story/harbour-1", "story/harbour-1.html"],
  ["/story/harbour-1.html", "story/harbour-1.html"],
  ["/settings", "settings.html"],
  ["/saved", "saved.html"],
  ["/ar/settings", "ar/settings.html"],
  ["/tag/sea", "tag/sea.html"],
  ["/tag/sea/2", "tag/sea/2.html"],
  ["/tag/assets", "tag/assets.html"],
  ["/tag/assets/2", "tag/assets/2.html"],
  [`/tag/${sea}`, `tag/${SEA}.html`],
  [`/tag/${sea.toLowerCase()}/2`, `tag/${SEA}/2.html`],
  ["/outlet/harbour-post", "outlet/harbour-post.html"],
  ["/page/1", "page/1.html"],
  ["/day/2026-11-22", "day/2026-11-22.html"],
  ["/day/2026-11-22/1", "day/2026-11-22/1.html"],
  ["/ar/", "ar/index.html"],
  ["/ar/story/harbour-1", "ar/story/harbour-1.html"],
  ["/en/", "en/index.html"],
  ["/en/story/harbour-1", "en/story/harbour-1.html"],
];

/** Files that are asked for by their own name, how long each may be kept, and its type; "" where hosts may say what they like. */
const FILES: [file: string, cache: "forever" | "revalidate", type: string][] = [
  ["assets/app-Dk3f9aB1.js", "forever", "javascript"],
  ["assets/app-Bq81xxYz.css", "forever", "text/css"],
  ["assets/face-C0ffee12.woff2", "forever", "font/woff2"],
  ["edition/offline.json", "revalidate", "application/json"],
  ["edition/offline/kTTv2iOq.json", "revalidate", "application/json"],
  ["edition/pictures/5e1f.webp", "forever", "image/webp"],
  ["edition/lists/all/head.json", "revalidate", "application/json"],
  ["search/index.json", "revalidate", "application/json"],
  ["search/engine-0a1b/engine.js", "revalidate", "javascript"],
  ["search/engine-0a1b/wasm.unknown.pagefind", "revalidate", ""],
  ["search/5f3c/fragment/unknown_1.pf_fragment", "revalidate", ""],
  ["sitemap.xml", "revalidate", "xml"],
  ["feed.json", "revalidate", "application/json"],
  ["feed.xml", "revalidate", "xml"],
  ["robots.txt", "revalidate", "text/plain"],
  ["shell.html", "revalidate", "text/html"],
  ["sw.js", "revalidate", "javascript"],
  ["manifest.webmanifest", "revalidate", "application/manifest+json"],
];

const SHOWN = [
  ...PAGES.map(([path, file]) => ({ path, file, cache: "revalidate" as const, type: "text/html" })),
  ...FILES.map(([file, cache, type]) => ({ path: `/${file}`, file, cache, type })),
];

const shown: Item[] = SHOWN.map(({ path, file, cache, type }) => {
  const isCompressed = Buffer.byteLength(EXAMPLE_SITE[file] ?? "") > 1024;
  return {
    name: `${path} shows ${file}`,
    question: { path, headers: BROWSER },
    expected: {
      status: 200,
      file,
      cache,
      type,
      ...(isCompressed && { coding: "br" }),
      ...(!isCompressed && { headers: { "content-encoding": null } }),
    },
  };
});

const coded = (name: string, headers: Record<string, string>, coding?: "br" | "gzip"): Item => ({
  name: `a page for ${name}`,
  question: { path: "/story/harbour-1", headers },
  expected: {
    status: 200,
    file: "story/harbour-1.html",
    headers: { vary: "accept-encoding", ...(!coding && { "content-encoding": null }) },
    ...(coding && { coding }),
  },
});

const codings: Item[] = [
  coded("a browser over http, without brotli", { "accept-encoding": "gzip, deflate" }, "gzip"),
  coded("one that takes nothing but text", {}),
  coded("one that says identity", { "accept-encoding": "identity" }),
  coded("one that knows neither", { "accept-encoding": "zstd" }),
  coded("one that refuses brotli", { "accept-encoding": "gzip;q=0.5, br;q=0" }, "gzip"),
  coded("a CDN, which names itself", { "accept-encoding": "gzip", via: "1.1 cdn.example" }, "gzip"),
];

const story = { path: "/story/harbour-1", headers: BROWSER };
const asset = { path: "/assets/app-Dk3f9aB1.js", headers: BROWSER };
const unchanged: Expected = { status: 304, file: "", cache: "revalidate" };

const conditional: Item[] = [
  {
    name: "a page that has not changed is not sent again",
    first: { question: story, take: "etag", as: "if-none-match" },
    question: story,
    expected: unchanged,
  },
  {
    name: "nor one asked by its date",
    first: { question: story, take: "last-modified", as: "if-modified-since" },
    question: story,
    expected: unchanged,
  },
  {
    name: "an asset asked again says again that it never changes",
    first: { question: asset, take: "etag", as: "if-none-match" },
    question: asset,
    expected: { status: 304, file: "", cache: "forever" },
  },
  {
    name: "what another coding's ETag stands for is not taken for this one's",
    first: { question: { path: story.path }, take: "etag", as: "if-none-match" },
    question: story,
    expected: { status: 200, file: "story/harbour-1.html", coding: "br" },
  },
  {
    name: "a page that has another ETag is sent",
    question: { path: "/tag/sea", headers: { ...BROWSER, "if-none-match": `"other"` } },
    expected: { status: 200, file: "tag/sea.html", coding: "br", cache: "revalidate" },
  },
  {
    name: "HEAD gives the headers of a page and nothing else",
    question: { path: "/story/harbour-1", method: "HEAD", headers: BROWSER },
    expected: { status: 200, file: "", type: "text/html", cache: "revalidate" },
  },
  {
    name: "a part of a picture",
    question: { path: "/edition/pictures/5e1f.webp", headers: { range: "bytes=0-3" } },
    expected: { status: 206, headers: { "content-range": "bytes 0-3/14", "content-length": "4" } },
  },
];

const lost = (path: string, file = "404.html"): Item => ({
  name: `${path} is not there`,
  question: { path, headers: BROWSER },
  expected: { status: 404, file, coding: "br", type: "text/html", cache: "revalidate" },
});

const moved = (path: string, location: string): Item => ({
  name: `${path} is called ${location}`,
  question: { path },
  expected: { status: 301, cache: "revalidate", headers: { location } },
});

const elsewhere: Item[] = [
  lost("/nothing"),
  lost("/story/nothing"),
  lost("/story/"),
  lost("/story"),
  lost("/assets/app-GONE1234.js"),
  lost("/edition/pictures/gone.webp"),
  lost("/.state.json"),
  lost("/index.html/more"),
  lost("/ar/story/nothing", "ar/404.html"),
  lost("/en/story/nothing", "en/404.html"),
  moved("/ar", "/ar/"),
  moved("/en", "/en/"),
  moved("/tag/sea/", "/tag/sea"),
  moved("/ar/story/harbour-1/", "/ar/story/harbour-1"),
  moved(`/tag/${sea}/`, `/tag/${sea}`),
  moved("/tag/sea/?outlets=harbour-post", "/tag/sea?outlets=harbour-post"),
  {
    name: "nothing can be written",
    question: { path: "/story/harbour-1", method: "POST" },
    expected: { status: 405 },
  },
];

export const REQUESTS: readonly Item[] = [...shown, ...codings, ...conditional, ...elsewhere];

/** Lines that try to get out of the folder, or that are no addresses. */
export const ATTEMPTS: readonly string[] = [
  "GET /../secret.txt HTTP/1.1",
  "GET /story/../../secret.txt HTTP/1.1",
  "GET /%2e%2e/secret.txt HTTP/1.1",
  "GET /..%2fsecret.txt HTTP/1.1",
  "GET /story/..%2f..%2f..%2fsecret.txt HTTP/1.1",
  "GET /..%5csecret.txt HTTP/1.1",
  "GET /%252e%252e/secret.txt HTTP/1.1",
  "GET //..//secret.txt HTTP/1.1",
  "GET /ar/..;/../secret.txt HTTP/1.1",
  "GET /../site/.state.json HTTP/1.1",
  "GET /%2estate.json HTTP/1.1",
  "GET /index.html%00.css HTTP/1.1",
  "GET /%zz HTTP/1.1",
  "GET /%d8 HTTP/1.1",
  "GET /ar%0d%0aLocation:%20//other.example HTTP/1.1",
  "GET //other.example/ar HTTP/1.1",
  "GET ../secret.txt HTTP/1.1",
];
