import type { Span } from "../../model/block.ts";
import type { SourceBlock } from "../sourceStory.ts";
import { asText, joinLines } from "./asText.ts";
import type { BlockReader } from "./blockReader.ts";

/**
 * A list, its nested lists after the item that they are in. What an item cannot hold follows the list; a list whose
 * items are whole sections (headings, tables, many paragraphs) is read as those sections.
 */
export function readList(ordered: boolean): BlockReader {
  return (element, reading) => {
    const items = [...element.children].map((child) =>
      reading.inside(child.nodeName.toUpperCase() === "LI" ? child : wrapped(child)),
    );
    if (items.some(isSection)) return items.flat();
    const spans: Span[][] = [];
    const after: SourceBlock[] = [];
    for (const item of items) {
      const lists = item.filter((block) => block.type === "list");
      const { spans: own, rest } = asText(item.filter((block) => block.type !== "list"));
      spans.push(...(own.length > 0 ? [own] : []), ...lists.flatMap((list) => list.items));
      after.push(...rest);
    }
    return [
      ...(spans.length > 0 ? [{ type: "list" as const, ordered, items: spans }] : []),
      ...after,
    ];
  };
}

/** What stands in a list without being an item is read as one. */
function wrapped(child: Element): Element {
  const item = child.ownerDocument.createElement("li");
  child.replaceWith(item);
  item.append(child);
  return item;
}

const SECTION_TYPES = new Set(["heading", "table", "quote", "code"]);

function isSection(item: readonly SourceBlock[]): boolean {
  const paragraphs = item.filter((block) => block.type === "paragraph").length;
  return paragraphs > 2 || item.some((block) => SECTION_TYPES.has(block.type));
}

/** A list of terms: an item each, the term in bold over what it means. */
export const readTerms: BlockReader = (element, reading) => {
  const items: Span[][] = [];
  const after: SourceBlock[] = [];
  for (const part of element.querySelectorAll("dt, dd")) {
    if (part.parentElement?.closest("dl") !== element) continue;
    const { spans, rest } = asText(reading.inside(part));
    after.push(...rest);
    if (spans.length === 0) continue;
    const last = items.at(-1);
    if (part.nodeName.toUpperCase() === "DT")
      items.push(spans.map((span) => ({ ...span, strong: true })));
    else if (last) items[items.length - 1] = joinLines([last, spans]);
    else items.push(spans);
  }
  return [
    ...(items.length > 0 ? [{ type: "list" as const, ordered: false, items }] : []),
    ...after,
  ];
};
