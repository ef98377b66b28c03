import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { Picture } from "../../model/picture.ts";
import { PICTURES_FOLDER } from "../../model/files.ts";
import type { SourcePicture } from "../sourceStory.ts";

/** In pixels: a card on a phone, a story on a phone, a story at a desk. */
const WIDTHS = [480, 960, 1440];

/** More than any camera gives: what is larger was made to exhaust its reader. */
const MOST_PIXELS = 100_000_000;

export interface PictureContext {
  /** The folder of the edition that is being made. */
  folder: string;
  /** The only folder that local pictures are taken from; without it none is. */
  pictures?: string;
}

/**
 * Turns a source's picture into the edition's. A file in the publisher's folder of pictures is written into the edition as
 * WebP in up to three widths, named by its content; a picture on the web is left there, and shown only when the reader asks.
 * @throws Error when a local file is elsewhere, missing, or no picture.
 */
export async function publishPicture(
  { alt, src }: SourcePicture,
  { folder, pictures }: PictureContext,
): Promise<Picture> {
  if (!src.startsWith("file:")) return { alt, sources: [{ src }] };
  const bytes = await readFile(await insidePath(fileURLToPath(src), pictures));
  // Turned as the camera was held, because what is written no longer says how.
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
  const { autoOrient } = await image.metadata();
  const { width, height } = autoOrient;
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const sources = [];
  for (const wide of widthsOf(width)) {
    const file = `${PICTURES_FOLDER}/${name}-${wide}.webp`;
    await image.clone().resize(wide).webp({ quality: 78 }).toFile(join(folder, file));
    sources.push({ src: file, width: wide });
  }
  return { alt, width, height, sources };
}

/** The real path of a file in `root`: a feed must not publish what else lies on this machine. */
async function insidePath(path: string, root: string | undefined): Promise<string> {
  if (root === undefined) throw new Error("a local picture, and no folder of pictures is named");
  const [file, within] = [await realpath(path), await realpath(root)];
  if (file.startsWith(`${within}${sep}`)) return file;
  throw new Error(`${path} is not in the folder of pictures`);
}

/** The widths that a picture is published in: those below its own, and its own up to the largest. */
function widthsOf(width: number): number[] {
  const largest = Math.min(width, WIDTHS.at(-1) ?? width);
  return [...WIDTHS.filter((target) => target < largest), largest];
}
