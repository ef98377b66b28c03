import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** What is sent for an address. */
export interface Answer {
  body: string | Buffer;
  /** Its media type. */
  type: string;
  /** Whether the address never gets another content. */
  isForEver?: boolean;
  status?: number;
}

/** Answers a path, decoded and without its query; undefined is "not found". */
export type Handler = (path: string) => Answer | undefined;

/** What one request took: `bytes` are those really written, head included. */
interface Served {
  path: string;
  type: string;
  bytes: number;
}

export interface Host {
  /** Without a slash at its end. */
  url: string;
  /** What was served since the last call of `forget`. */
  served(): readonly Served[];
  forget(): void;
  close(): void;
}

interface Ready extends Answer {
  body: Buffer;
  encoding: string | undefined;
  tag: string;
}

/** Above this many bytes the best compression takes minutes; publishers use a quicker one there too. */
const BEST_UP_TO = 1_000_000;

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".webp": "image/webp",
  ".png": "image/png",
};
const SMALL_ALREADY = /^(?:font|image\/(?!svg)|application\/octet)/;
const HASHED = /-[\w-]{8}\.\w+$/;

/** Serves on the loopback as a good host of static files does: brotli, entity tags, files with a hash for ever. */
export async function host(handler: Handler): Promise<Host> {
  const ready = new Map<string, Ready>();
  let log: Served[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://host").pathname);
    const known = ready.get(path) ?? prepare(handler(path) ?? NOT_FOUND);
    ready.set(path, known);
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on("finish", () => {
      log.push({ path, type: known.type, bytes: socket.bytesWritten - before });
    });
    send(known, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    served: () => log,
    forget: () => {
      log = [];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The files of a folder at clean addresses: `/story/x` is `story/x.html`, and what is not there `404.html`. */
export function filesOf(folder: string): Handler {
  return (path) => {
    const inside = normalize(path);
    const names = [inside, `${inside}.html`, `${inside}/index.html`];
    const found = names.map((name) => join(folder, name)).find(isFile);
    const missing = join(folder, "404.html");
    if (!found) return isFile(missing) ? { ...fileOf(missing), status: 404 } : undefined;
    return fileOf(found);
  };
}

const NOT_FOUND: Answer = { body: "Not found", type: "text/plain", status: 404 };

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();

function fileOf(path: string): Answer {
  const type = TYPES[extname(path)] ?? "application/octet-stream";
  return { body: readFileSync(path), type, isForEver: HASHED.test(path) };
}

function prepare(answer: Answer): Ready {
  const plain = Buffer.from(answer.body);
  const tag = `"${createHash("sha1").update(plain).digest("base64url")}"`;
  if (SMALL_ALREADY.test(answer.type)) return { ...answer, body: plain, encoding: undefined, tag };
  const quality = plain.length > BEST_UP_TO ? 5 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return { ...answer, body: brotliCompressSync(plain, { params }), encoding: "br", tag };
}

function send(ready: Ready, request: IncomingMessage, response: ServerResponse): void {
  const headers = {
    "content-type": ready.type,
    "cache-control": ready.isForEver ? "public, max-age=31536000, immutable" : "no-cache",
    etag: ready.tag,
    ...(ready.encoding && { "content-encoding": ready.encoding, vary: "accept-encoding" }),
  };
  if (request.headers["if-none-match"] === ready.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  const length = { "content-length": ready.body.length };
  response.writeHead(ready.status ?? 200, { ...headers, ...length });
  response.end(request.method === "HEAD" ? undefined : ready.body);
}
