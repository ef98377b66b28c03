import * as v from "valibot";
import { HttpUrl } from "./scalars.ts";

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

/** A file of the edition itself, relative to `edition.json`: `pictures/3f2a-960.webp`. */
const EditionFile = v.pipe(
  v.string(),
  v.regex(/^pictures\/[a-z0-9-]+\.(?:webp|avif|jpg|png)$/, "expected a file of the edition"),
);

/** A picture in the sizes it comes in, smallest first. Sizes are in pixels, so that its room can be kept before it loads. */
export const Picture = v.object({
  alt: v.string(),
  width: v.optional(pixels),
  height: v.optional(pixels),
  sources: v.pipe(
    v.array(v.object({ src: v.union([EditionFile, HttpUrl]), width: v.optional(pixels) })),
    v.minLength(1, "expected at least one file"),
  ),
});
export type Picture = v.InferOutput<typeof Picture>;

/** The largest size of a picture. */
export function largestSource(picture: Picture): string {
  return picture.sources.at(-1)?.src ?? "";
}
