import { bodyText } from "../../model/block.ts";
import type { Bases } from "../body/address.ts";
import { htmlToBlocks } from "../body/htmlToBlocks.ts";
import type { SourceBlock } from "../sourceStory.ts";
import { resolve } from "./addresses.ts";
import type { FeedItem, FeedText } from "./feed.ts";
import { shallow } from "./shallow.ts";

/** The first body of an item that says or shows anything. */
export function bodyOf(item: FeedItem, bases: Bases): SourceBlock[] {
  for (const text of item.bodies) {
    const blocks = text.isHtml
      ? htmlToBlocks(shallow(text.value), within(bases, text))
      : plainBlocks(text);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

function within(bases: Bases, { base }: FeedText): Bases {
  const link = resolve(base, bases.link);
  return link === undefined ? bases : { link, picture: link };
}

/** Plain text: an empty line ends a paragraph. */
function plainBlocks({ value }: FeedText): SourceBlock[] {
  return value
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((text) => ({ type: "paragraph", spans: [{ text }] }));
}

/** In characters: what fits on two lines. */
const HEADLINE = 80;

/** The beginning of a story that has no title of its own, marked as such. */
export function firstWords(body: readonly SourceBlock[]): string {
  const said = body.flatMap((block) => (block.type === "figure" ? [] : bodyText([block])));
  const text = said.join(" ").replace(/\s+/g, " ").trim();
  if (text === "") return "";
  const cut = text.length <= HEADLINE ? text : text.slice(0, HEADLINE + 1);
  const end = cut === text ? text.length : cut.lastIndexOf(" ");
  const whole = cut.slice(0, end > 0 ? end : HEADLINE).replace(/[\uD800-\uDBFF]$/, "");
  return `${whole.replace(/[\s.,;:،؛…]+$/u, "")}…`;
}
