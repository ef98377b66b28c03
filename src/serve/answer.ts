import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { contentType } from "mime-types";
import send from "send";
import { acceptedEncodings, ALL_CODINGS, type Coding } from "./acceptedEncodings.ts";
import { findFile, isFile } from "./findFile.ts";
import { cacheControl, REVALIDATE, SECURITY_HEADERS } from "./headers.ts";

/** Where a site lies on disk, and below which address it is: "/" or "/sub/". */
export interface Site {
  folder: string;
  base: string;
}

/** Answers one request from a site's folder, as a good host of static files does. */
export async function answer(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader("Cache-Control", REVALIDATE);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return say(response, 405, "Only GET and HEAD");
  }
  const { path, query } = readTarget(request.url ?? "/");
  if (!path.startsWith(site.base)) return leaveBase(site, path, response);
  const found = await findFile(site.folder, path.slice(site.base.length - 1));
  switch (found.kind) {
    case "malformed":
      return say(response, 400, "Not an address");
    case "moved":
      response.setHeader("Location", `${site.base.slice(0, -1)}${found.to}${query}`);
      return say(response, 301, "Moved");
    case "missing":
      if (found.page === undefined) return say(response, 404, "Not found");
      response.statusCode = 404;
      return sendFile(site.folder, found.page, request, response);
    case "file":
      response.setHeader("Cache-Control", cacheControl(found.file));
      return sendFile(site.folder, found.file, request, response);
  }
}

/** The path and query of a request's target, which a proxy may have sent with its origin before it. */
function readTarget(target: string): { path: string; query: string } {
  const local = target.replace(/^https?:\/\/[^/?]*/i, "") || "/";
  const at = local.indexOf("?");
  return at < 0 ? { path: local, query: "" } : { path: local.slice(0, at), query: local.slice(at) };
}

/** Beside a site in a subfolder there is nothing; but who leaves out its last slash means the site. */
function leaveBase(site: Site, path: string, response: ServerResponse): void {
  if (`${path}/` !== site.base) return say(response, 404, "Not found");
  response.setHeader("Location", site.base);
  say(response, 301, "Moved");
}

/**
 * Sends a file, or the smallest of its precompressed forms that the client takes. Conditions and ranges are `send`'s.
 * (sirv knows such forms, but lists the folder first: 5 s and 500 MB at 100 000 stories, and blind to what changes.)
 */
async function sendFile(
  folder: string,
  file: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const isThere = await Promise.all(
    ALL_CODINGS.map(({ ending }) => isFile(join(folder, `${file}${ending}`))),
  );
  const written = ALL_CODINGS.filter((_, index) => isThere[index]);
  if (written.length > 0) response.setHeader("Vary", "Accept-Encoding");
  const accepted = acceptedEncodings(request.headers["accept-encoding"]);
  const chosen: Coding | undefined = accepted.find((each) => written.includes(each));
  if (chosen) response.setHeader("Content-Encoding", chosen.coding);
  response.setHeader("Content-Type", contentType(endingOf(file)) || "application/octet-stream");
  // Ranges of an error page would turn its status into 206.
  const acceptRanges = response.statusCode === 200;
  const path = `${file}${chosen?.ending ?? ""}`.split("/").map(encodeURIComponent).join("/");
  send(request, path, {
    root: folder,
    index: false,
    cacheControl: false,
    dotfiles: "allow",
    acceptRanges,
  })
    .on("error", (error: SendError) => fail(error, response))
    .pipe(response);
}

/** The end of a file's name from its last dot: mime types are told by it. */
function endingOf(file: string): string {
  return /\.[^./]+$/.exec(file)?.[0] ?? "";
}

/** What `send` reports: 412 and 416 by what was asked, 404 for a file that went meanwhile, 500 for a disk's fault. */
interface SendError extends Error {
  status?: number;
  headers?: Record<string, string>;
}

function fail(error: SendError, response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ["Content-Encoding", "Content-Length", "ETag", "Last-Modified"]) {
    response.removeHeader(name);
  }
  response.setHeader("Cache-Control", REVALIDATE);
  for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value);
  say(response, error.status ?? 500, error.message);
}

function say(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(`${text}\n`);
}
