import { bodyText } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";

/** The words of a source's body, one string a block; figures, whose pictures are not the edition's yet, are passed over. */
export function sourceText(body: readonly SourceBlock[]): string[] {
  return bodyText(body.flatMap((block) => (block.type === "figure" ? [] : [block])));
}
