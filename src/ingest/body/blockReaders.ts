import type { Span } from "../../model/block.ts";
import type { SourceBlock, SourcePicture } from "../sourceStory.ts";
import { type Bases, linkAddress, pictureAddress } from "./address.ts";
import { rawSpans, tidySpans } from "./spans.ts";

type BlockReader = (element: Element, bases: Bases) => SourceBlock[];

/** How each element that is a block of its own is read, by its name. */
export const BLOCK_READERS: Record<string, BlockReader> = {
  H1: heading(2),
  H2: heading(2),
  H3: heading(3),
  H4: heading(4),
  H5: heading(4),
  H6: heading(4),
  UL: list(false),
  OL: list(true),
  BLOCKQUOTE: quote,
  FIGURE: figure,
  IMG: image,
  PICTURE: (element, bases) => imagesIn(element, bases),
  TABLE: table,
  PRE: code,
  IFRAME: embed,
  VIDEO: embed,
  AUDIO: embed,
  EMBED: embed,
  HR: () => [{ type: "divider" }],
};

function spansOf(element: Element | null, bases: Bases): Span[] {
  return element ? tidySpans(rawSpans(element, bases.link)) : [];
}

function heading(level: 2 | 3 | 4): BlockReader {
  return (element, bases) => {
    const spans = spansOf(element, bases);
    return spans.length > 0 ? [{ type: "heading", level, spans }] : [];
  };
}

/** Items of nested lists follow the item that they are in. Innermost first, so that no text is read twice. */
function list(ordered: boolean): BlockReader {
  return (element, bases) => {
    const items: Span[][] = [];
    for (const item of [...element.querySelectorAll("li")].toReversed()) {
      const spans = spansOf(item, bases);
      item.remove();
      if (spans.length > 0) items.unshift(spans);
    }
    return items.length > 0 ? [{ type: "list", ordered, items }] : [];
  };
}

function quote(element: Element, bases: Bases): SourceBlock[] {
  const source = element.querySelector("footer, cite");
  source?.remove();
  const paragraphs = [...element.querySelectorAll("p")];
  const said = (paragraphs.length > 0 ? paragraphs : [element])
    .map((paragraph) => spansOf(paragraph, bases))
    .filter((spans) => spans.length > 0);
  const by = spansOf(source, bases);
  if (said.length === 0) return [];
  return [{ type: "quote", paragraphs: said, ...(by.length > 0 && { source: by }) }];
}

function figure(element: Element, bases: Bases): SourceBlock[] {
  const caption = spansOf(element.querySelector("figcaption"), bases);
  const inner = element.querySelector("table, pre, blockquote, iframe, video, audio");
  if (inner) return BLOCK_READERS[inner.nodeName.toUpperCase()]?.(inner, bases) ?? [];
  return imagesIn(element, bases).map((block, index) =>
    block.type === "figure" && index === 0 && caption.length > 0 ? { ...block, caption } : block,
  );
}

function imagesIn(element: Element, bases: Bases): SourceBlock[] {
  return [...element.querySelectorAll("img")].flatMap((img) => image(img, bases));
}

function image(element: Element, bases: Bases): SourceBlock[] {
  const src = pictureAddress(element.getAttribute("src"), bases.picture);
  if (src === undefined) return [];
  const picture: SourcePicture = { src, alt: element.getAttribute("alt")?.trim() ?? "" };
  return [{ type: "figure", picture }];
}

function table(element: Element, bases: Bases): SourceBlock[] {
  const caption = spansOf(element.querySelector("caption"), bases);
  const lines = [...element.querySelectorAll("tr")].map((row) => ({
    isHead: row.querySelector("td") === null,
    cells: [...row.querySelectorAll("th, td")].map((cell) => spansOf(cell, bases)),
  }));
  const head = lines[0]?.isHead ? lines[0].cells : [];
  const rows = lines.slice(head.length > 0 ? 1 : 0).map((line) => line.cells);
  if (rows.length === 0) return [];
  return [{ type: "table", head, rows, ...(caption.length > 0 && { caption }) }];
}

function code(element: Element): SourceBlock[] {
  const text = (element.textContent ?? "").replace(/^\n+|\s+$/g, "");
  const language = /\blanguage-([\w+-]+)/.exec(element.querySelector("code")?.className ?? "")?.[1];
  return text === "" ? [] : [{ type: "code", text, ...(language && { language }) }];
}

function embed(element: Element, bases: Bases): SourceBlock[] {
  const src = element.getAttribute("src") ?? element.querySelector("source")?.getAttribute("src");
  const url = linkAddress(src, bases.link);
  if (url === undefined) return [];
  const label = element.getAttribute("title")?.trim() || new URL(url).hostname;
  return [{ type: "embed", url, label }];
}
