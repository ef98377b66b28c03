import * as v from "valibot";
import { PRECISIONS } from "./precision.ts";
import { Instant } from "./scalars.ts";

/** How exactly a source gave a time. "2 hours ago" is an `hour`, "27-07-2025" a `day`. */
export const Precision = v.picklist(PRECISIONS);
export type Precision = v.InferOutput<typeof Precision>;

/** When a story was published: the instant, and how exactly it is known. */
export const PublishedTime = v.object({ at: Instant, precision: Precision });
export type PublishedTime = v.InferOutput<typeof PublishedTime>;

/** The instant of `date` as editions write it, to the second. */
export function toInstant(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
