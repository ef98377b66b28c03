import * as v from "valibot";
import { parseJson } from "../../model/parse.ts";
import { Language, Text } from "../../model/scalars.ts";
import { detect } from "../detect/detect.ts";
import { readOpml } from "./opml.ts";
import type { SourceEntry } from "./sourceEntry.ts";

const SourcesFile = v.strictObject({
  sources: v.array(
    v.strictObject({
      from: Text,
      outlet: v.optional(Text),
      language: v.optional(Language),
      section: v.optional(Text),
      fullPage: v.optional(v.boolean()),
    }),
  ),
});

/**
 * Reads a list of sources: OPML, or `{ "sources": [{ "from": "<path or address>" }] }`.
 * @throws InvalidDataError naming the field that is wrong, or UnreadableSourceError.
 */
export function readSourcesFile(text: string, file = "sources"): SourceEntry[] {
  if (detect(text) === "opml") return readOpml(text);
  return parseJson(SourcesFile, text.replace(/^\uFEFF/, ""), file).sources.map((source) => {
    const { from, outlet, language, section, fullPage } = source;
    return {
      url: from,
      groups: [],
      ...(outlet !== undefined && { outlet }),
      ...(language !== undefined && { language }),
      ...(section !== undefined && { section }),
      ...(fullPage !== undefined && { fullPage }),
    };
  });
}
