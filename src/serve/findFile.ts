import { stat } from "node:fs/promises";
import { join } from "node:path";

/** What an address leads to. `file` is a path from the root of the site, decoded, with slashes: "/tag/sea.html". */
export type Found =
  | { kind: "file"; file: string }
  | { kind: "moved"; to: string }
  | { kind: "missing"; page: string | undefined }
  | { kind: "malformed" };

/**
 * Finds the file of an address in a site's folder. Asks the disk each time, so that a site replaced underneath is seen.
 * @param path the path of an address, percent-encoded, from the root of the site: "/story/a", "/ar/".
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const segments = decodeSegments(path);
  if (!segments) return { kind: "malformed" };
  const isFolder = segments.at(-1) === "";
  if (isFolder) segments.pop();
  if (!segments.every(isName)) return missing(folder, segments.filter(isName));
  const name = segments.join("/");
  const has = (file: string) => isFile(join(folder, file));

  const index = name ? `${name}/index.html` : "index.html";
  if (isFolder && (await has(index))) return { kind: "file", file: `/${index}` };
  for (const file of [name, `${name}.html`]) {
    if (!name || !(await has(file))) continue;
    return isFolder ? { kind: "moved", to: encode(segments) } : { kind: "file", file: `/${file}` };
  }
  if (!isFolder && (await has(index))) return { kind: "moved", to: `${encode(segments)}/` };
  return missing(folder, segments);
}

/** The parts between slashes, decoded; undefined when that gives no text or text that no path can hold. */
function decodeSegments(path: string): string[] | undefined {
  try {
    const segments = path.split("/").slice(1).map(decodeURIComponent);
    return segments.some((each) => each.includes("\0")) ? undefined : segments;
  } catch {
    return undefined;
  }
}

/** Whether a part may name something in the site: never a way out of it, never a hidden file. */
function isName(segment: string): boolean {
  return (
    segment !== "" &&
    !/[/\\]/.test(segment) &&
    (!segment.startsWith(".") || segment === ".well-known")
  );
}

/** The nearest 404.html above an address, so that a site in another language, or in a subfolder, answers for itself. */
async function missing(folder: string, segments: string[]): Promise<Found> {
  for (let depth = segments.length; depth >= 0; depth--) {
    const page = [...segments.slice(0, depth), "404.html"].join("/");
    if (await isFile(join(folder, page))) return { kind: "missing", page: `/${page}` };
  }
  return { kind: "missing", page: undefined };
}

function encode(segments: string[]): string {
  return `/${segments.map(encodeURIComponent).join("/")}`;
}

/** Whether there is a file of that path now. A path too long or through a file has none. */
export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isFile(),
    () => false,
  );
}
