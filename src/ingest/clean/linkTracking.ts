import type { Span } from "../../model/block.ts";
import { withoutTracking } from "../address/tracking.ts";
import type { SourceBlock } from "../sourceStory.ts";
import type { Cleaner } from "./cleaner.ts";

/** Tracking parameters in the addresses of links; their words stay. */
export const linkTracking: Cleaner = {
  removes: "tracking in a link",
  apply: (blocks) => blocks.map(cleanBlock),
};

/** The block itself where no link of it changes. */
function cleanBlock(block: SourceBlock): SourceBlock {
  if (!JSON.stringify(block).includes("http")) return block;
  const next = cleanLinks(block);
  return JSON.stringify(next) === JSON.stringify(block) ? block : next;
}

function cleanLinks(block: SourceBlock): SourceBlock {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return { ...block, spans: cleanSpans(block.spans) };
    case "list":
      return { ...block, items: block.items.map(cleanSpans) };
    case "quote":
      return {
        ...block,
        paragraphs: block.paragraphs.map(cleanSpans),
        ...(block.source && { source: cleanSpans(block.source) }),
      };
    case "figure":
      return { ...block, ...(block.caption && { caption: cleanSpans(block.caption) }) };
    case "table":
      return {
        ...block,
        head: block.head.map(cleanSpans),
        rows: block.rows.map((row) => row.map(cleanSpans)),
        ...(block.caption && { caption: cleanSpans(block.caption) }),
      };
    case "embed":
      return { ...block, url: withoutTracking(block.url) };
    case "code":
    case "divider":
      return block;
  }
}

function cleanSpans(spans: readonly Span[]): Span[] {
  return spans.map((span) => (span.href ? { ...span, href: withoutTracking(span.href) } : span));
}
