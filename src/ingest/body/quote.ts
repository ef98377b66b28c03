import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import { asText } from "./asText.ts";
import type { BlockReader } from "./blockReader.ts";
import { postEmbed } from "./embed.ts";

/** A quotation and who said it; what a quotation cannot hold follows it. A quoted post also links to itself. */
export const readQuote: BlockReader = (element, reading) => {
  const post = postEmbed(element, reading.bases);
  const credit = creditOf(element);
  const by = credit ? asText(reading.inside(credit)) : { spans: [], rest: [] };
  credit?.remove();
  const paragraphs: Span[][] = [];
  const after: SourceBlock[] = [...by.rest];
  for (const block of reading.inside(element)) {
    const { spans, rest } = asText([block]);
    after.push(...rest);
    if (block.type === "list") paragraphs.push(...block.items);
    else if (block.type === "quote")
      paragraphs.push(...block.paragraphs, ...(block.source ? [block.source] : []));
    else if (spans.length > 0) paragraphs.push(spans);
  }
  if (post) after.push(post);
  if (paragraphs.length === 0) return after;
  const source = by.spans.length > 0 && { source: by.spans };
  return [{ type: "quote", paragraphs, ...source }, ...after];
};

/** A footer, or a CITE that ends the quotation; a CITE in its midst is the title of a work. */
function creditOf(quote: Element): Element | undefined {
  const footer = [...quote.querySelectorAll("footer")].at(-1);
  const cite = [...quote.querySelectorAll("cite")].at(-1);
  if (footer || !cite) return footer;
  const text = (quote.textContent ?? "").trim();
  const credit = (cite.textContent ?? "").trim();
  return text.endsWith(credit) && text !== credit && isAlone(cite, quote) ? cite : undefined;
}

function isAlone(cite: Element, quote: Element): boolean {
  const parent = cite.parentElement;
  return parent === quote || parent?.textContent?.trim() === cite.textContent?.trim();
}
