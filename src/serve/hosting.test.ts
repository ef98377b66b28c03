import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { cacheControl, FOREVER, REVALIDATE, SECURITY_HEADERS } from "./headers.ts";
import { REQUESTS } from "./testing/requests.ts";

type Headers = Record<string, string>;

/** What a host's own file says of a path; a host's default is not in it. */
type Rules = (path: string) => Headers;

const read = (file: string) => readFileSync(file, "utf8");

/** Rules of Netlify and Cloudflare Pages. Both join a header set twice, which no test on paths would show. */
function readNetlify(text: string): Rules {
  const blocks: { pattern: RegExp; headers: [string, string][] }[] = [];
  for (const line of text.split("\n")) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (line.startsWith("/")) blocks.push({ pattern: glob(line), headers: [] });
    else if (header) blocks.at(-1)?.headers.push([header[1] ?? "", header[2] ?? ""]);
  }
  return (path) => {
    const headers: Headers = {};
    for (const [name, value] of blocks
      .filter((block) => block.pattern.test(path))
      .flatMap((block) => block.headers)) {
      headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
    }
    return headers;
  };
}

function glob(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(".", "\\.").replaceAll("*", ".*")}$`);
}

function readVercel(text: string): Rules {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return (path) =>
    Object.fromEntries(
      headers
        .filter(({ source }) => new RegExp(`^${source}$`).test(path))
        .flatMap((rule) => rule.headers.map(({ key, value }) => [key, value])),
    );
}

function readNginx(text: string): Rules {
  const added = [...text.matchAll(/add_header ([\w-]+) "?(.+?)"? always;/g)];
  const cache = /map \$status\$uri \$crossread_cache \{\s+default "(.+)";\s+"~(.+)" "(.+)";/.exec(
    text,
  );
  const [, byDefault = "", pattern = "", hashed = ""] = cache ?? [];
  return (path) =>
    Object.fromEntries(
      added.map(([, name = "", value = ""]) => {
        const isHashed = new RegExp(pattern).test(`200${path}`);
        return [name, value === "$crossread_cache" ? (isHashed ? hashed : byDefault) : value];
      }),
    );
}

function readCaddy(text: string): Rules {
  const added = [...text.matchAll(/^\theader ([\w-]+) "(.+)"$/gm)];
  const [, byDefault = ""] = /^\t\theader Cache-Control "(.+)"$/m.exec(text) ?? [];
  const [, pattern = ""] = /@hashed \{\s+path_regexp (\S+)/.exec(text) ?? [];
  const [, hashed = ""] = /header @hashed Cache-Control "(.+)"/.exec(text) ?? [];
  return (path) => ({
    ...Object.fromEntries(added.map(([, name = "", value = ""]) => [name, value])),
    "Cache-Control": new RegExp(pattern).test(path) ? hashed : byDefault,
  });
}

/** CloudFront takes lifetimes from the keys; those of hosting/publish-s3.sh are in its own test. */
function readCloudFront(text: string): Headers {
  const { SecurityHeadersConfig: own, CustomHeadersConfig: more } = JSON.parse(text) as {
    SecurityHeadersConfig: Record<string, Record<string, string>>;
    CustomHeadersConfig: { Quantity: number; Items: { Header: string; Value: string }[] };
  };
  expect(more.Quantity).toBe(more.Items.length);
  return {
    "Content-Security-Policy": own["ContentSecurityPolicy"]?.["ContentSecurityPolicy"] ?? "",
    "Referrer-Policy": own["ReferrerPolicy"]?.["ReferrerPolicy"] ?? "",
    "X-Frame-Options": own["FrameOptions"]?.["FrameOption"] ?? "",
    ...(own["ContentTypeOptions"] && { "X-Content-Type-Options": "nosniff" }),
    ...Object.fromEntries(more.Items.map(({ Header, Value }) => [Header, Value])),
  };
}

const PATHS = [
  ...REQUESTS.filter(({ expected }) => expected.status === 200).map(({ question }) =>
    decodeURIComponent(question.path.replace(/\?.*/, "")),
  ),
  "/assets",
  "/ar/tag/assets/2",
  "/story/assets/a.js",
  "/edition/pictures",
  "/edition/stories/pictures.json",
  "/manifest.webmanifest",
  "/outlet/edition",
];

const HOSTS: Record<string, { rules: Rules; byDefault?: string }> = {
  "hosting/nginx.conf": { rules: readNginx(read("hosting/nginx.conf")) },
  "hosting/Caddyfile": { rules: readCaddy(read("hosting/Caddyfile")) },
  // Where nothing is said, these hosts say "public, max-age=0, must-revalidate", which means "no-cache".
  "public/_headers": { rules: readNetlify(read("public/_headers")), byDefault: REVALIDATE },
  "hosting/vercel.json": { rules: readVercel(read("hosting/vercel.json")), byDefault: REVALIDATE },
};

describe.each(Object.entries(HOSTS))("%s", (_, { rules, byDefault }) => {
  it.each(PATHS)("says of %s what our own server says", (path) => {
    const said = rules(path);
    expect({
      ...said,
      "Cache-Control": said["Cache-Control"] ?? byDefault,
    }).toEqual({ ...SECURITY_HEADERS, "Cache-Control": cacheControl(path) });
  });
});

describe("the lifetimes", () => {
  it.each([
    ["/assets/app-Dk3f9aB1.js", FOREVER],
    ["/edition/pictures/5e1f.webp", FOREVER],
    ["/edition/offline.json", REVALIDATE],
    ["/tag/assets/2", REVALIDATE],
    ["/sw.js", REVALIDATE],
    ["/", REVALIDATE],
  ])("of %s is %s", (path, expected) => {
    expect(cacheControl(path)).toBe(expected);
  });
});

describe("hosting/cloudfront-headers.json", () => {
  it("adds the same headers to everything", () => {
    expect(readCloudFront(read("hosting/cloudfront-headers.json"))).toEqual(SECURITY_HEADERS);
  });
});

describe("hosting/cloudfront-function.js", () => {
  interface Answer {
    uri?: string;
    statusCode?: number;
    headers?: { location: { value: string } };
  }
  const ask = (uri: string) =>
    runInNewContext(`${read("hosting/cloudfront-function.js")}\nhandler({ request: { uri } })`, {
      uri,
    }) as Answer;

  const files = REQUESTS.filter(({ expected }) => expected.status === 200 && expected.file);
  it.each(files)("finds the key: $name", ({ question, expected }) => {
    const { uri } = ask(question.path.replace(/\?.*/, ""));
    expect(decodeURIComponent(uri ?? "")).toBe(`/${expected.file}`);
  });

  const moves = REQUESTS.filter(({ expected }) => expected.status === 301);
  it.each(moves)("sends on: $name", ({ question, expected }) => {
    const { statusCode, headers } = ask(question.path.replace(/\?.*/, ""));
    expect(statusCode).toBe(301);
    expect(headers?.location.value).toBe(expected.headers?.["location"]?.replace(/\?.*/, ""));
  });
});
