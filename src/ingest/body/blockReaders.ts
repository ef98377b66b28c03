import type { SourceBlock } from "../sourceStory.ts";
import { asText } from "./asText.ts";
import type { BlockReader } from "./blockReader.ts";
import { readCode } from "./code.ts";
import { readEmbed } from "./embed.ts";
import { readFigure } from "./figure.ts";
import { readList, readTerms } from "./list.ts";
import { readQuote } from "./quote.ts";
import { readTable } from "./table.ts";

/** Elements that are a picture; they may stand in the middle of a sentence. */
export const PICTURES = new Set(["IMG", "AMP-IMG"]);

const readers: Record<string, BlockReader> = {
  H1: heading(2),
  H2: heading(2),
  H3: heading(3),
  H4: heading(4),
  H5: heading(4),
  H6: heading(4),
  UL: readList(false),
  OL: readList(true),
  MENU: readList(false),
  DL: readTerms,
  BLOCKQUOTE: readQuote,
  FIGURE: readFigure,
  TABLE: readTable,
  PRE: readCode,
  DETAILS: details,
  HR: () => [{ type: "divider" }],
};
for (const name of `IFRAME VIDEO AUDIO EMBED AMP-IFRAME AMP-VIDEO AMP-AUDIO AMP-YOUTUBE AMP-VIMEO AMP-DAILYMOTION
  AMP-TWITTER AMP-INSTAGRAM AMP-FACEBOOK`.split(/\s+/)) {
  readers[name] = readEmbed;
}

/** How each element that is a block of its own is read, by its name. */
export const BLOCK_READERS: Readonly<Record<string, BlockReader>> = Object.assign(
  Object.create(null) as Record<string, BlockReader>,
  readers,
);

function heading(level: 2 | 3 | 4): BlockReader {
  return (element, reading) => {
    const { spans, rest } = asText(reading.inside(element));
    return spans.length > 0 ? [{ type: "heading", level, spans }, ...rest] : rest;
  };
}

/** What can be opened is open: its title in bold, then what it holds. */
function details(element: Element, reading: Parameters<BlockReader>[1]): SourceBlock[] {
  const summary = [...element.children].find((each) => each.nodeName.toUpperCase() === "SUMMARY");
  const title = summary ? asText(reading.inside(summary)) : { spans: [], rest: [] };
  summary?.remove();
  const spans = title.spans.map((span) => ({ ...span, strong: true as const }));
  const first: SourceBlock[] = spans.length > 0 ? [{ type: "paragraph", spans }] : [];
  return [...first, ...title.rest, ...reading.inside(element)];
}
