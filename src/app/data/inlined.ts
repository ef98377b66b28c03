import { parse } from "../../model/parse.ts";
import type { GenericSchema, InferOutput } from "valibot";

let files: Record<string, unknown> = {};

/** Takes the files that came in the page itself. Set before anything is drawn. */
export function setInlined(given: Record<string, unknown>): void {
  files = given;
}

/** A file that came in the page; undefined where it did not, or cannot be read: then the host is asked, who may have it whole. */
export function readInlined<Schema extends GenericSchema>(
  schema: Schema,
  file: string,
): InferOutput<Schema> | undefined {
  const content = files[file];
  if (content === undefined) return undefined;
  try {
    return parse(schema, content, file);
  } catch (error) {
    console.warn("A file that came in the page could not be read:", error);
    return undefined;
  }
}
