import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { Picture } from "../../model/picture.ts";
import { PICTURES_FOLDER } from "../../model/files.ts";
import type { SourcePicture } from "../sourceStory.ts";

/** In pixels: a card on a phone, a story on a phone, a story at a desk. */
const WIDTHS = [480, 960, 1440];

/** More than any camera gives: what is larger was made to exhaust its reader. */
const MOST_PIXELS = 100_000_000;

/**
 * Turns a source's picture into the edition's. A file on this machine is written into `folder` as WebP in up to three
 * widths, named by its content; a picture on the web is left there, and shown only when the reader asks for it.
 * @throws Error when the file is missing or is not a picture.
 */
export async function publishPicture(picture: SourcePicture, folder: string): Promise<Picture> {
  const { alt } = picture;
  if (!picture.src.startsWith("file:")) return { alt, sources: [{ src: picture.src }] };
  const bytes = await readFile(fileURLToPath(picture.src));
  // Turned as the camera was held, because what is written no longer says how.
  const image = sharp(bytes, { limitInputPixels: MOST_PIXELS }).autoOrient();
  const { autoOrient } = await image.metadata();
  const { width, height } = autoOrient;
  const name = createHash("sha256").update(bytes).digest("hex").slice(0, 12);
  const sources = [];
  for (const wide of widthsOf(width)) {
    const src = `${PICTURES_FOLDER}/${name}-${wide}.webp`;
    await image.clone().resize(wide).webp({ quality: 78 }).toFile(join(folder, src));
    sources.push({ src, width: wide });
  }
  return { alt, width, height, sources };
}

/** The widths that a picture is published in: those below its own, and its own up to the largest. */
function widthsOf(width: number): number[] {
  const largest = Math.min(width, WIDTHS.at(-1) ?? width);
  return [...WIDTHS.filter((target) => target < largest), largest];
}
