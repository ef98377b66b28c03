import * as v from "valibot";
import { Picture } from "./picture.ts";
import { HttpUrl, Text } from "./scalars.ts";

const flag = v.optional(v.literal(true));

/** A run of text and what is done to it. Runs are flat: a bold link is one span with two marks. */
export const Span = v.object({
  text: v.string(),
  em: flag,
  strong: flag,
  code: flag,
  href: v.optional(HttpUrl),
});
export type Span = v.InferOutput<typeof Span>;

const Spans = v.array(Span);

/** One piece of a story's body. Every kind is drawn by one component; there is no other kind. */
export const Block = v.variant("type", [
  v.object({ type: v.literal("paragraph"), spans: Spans }),
  v.object({ type: v.literal("heading"), level: v.picklist([2, 3, 4]), spans: Spans }),
  v.object({ type: v.literal("list"), ordered: v.boolean(), items: v.array(Spans) }),
  v.object({
    type: v.literal("quote"),
    paragraphs: v.array(Spans),
    source: v.optional(Spans),
  }),
  v.object({ type: v.literal("figure"), picture: Picture, caption: v.optional(Spans) }),
  v.object({
    type: v.literal("table"),
    caption: v.optional(Spans),
    head: v.array(Spans),
    rows: v.array(v.array(Spans)),
  }),
  v.object({ type: v.literal("code"), text: v.string(), language: v.optional(Text) }),
  v.object({ type: v.literal("embed"), url: HttpUrl, label: Text }),
  v.object({ type: v.literal("divider") }),
]);
export type Block = v.InferOutput<typeof Block>;

/** The words of some spans, without their marks. */
export function textOf(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join("");
}

/** The words of a body, one string a block, in order; dividers and pictures without a caption say nothing. */
export function bodyText(body: readonly Block[]): string[] {
  return body.flatMap(blockTexts).filter((text) => text.trim() !== "");
}

/** The words of a block, one string for each text in it, in the order in which they stand in the page. */
export function blockTexts(block: Block): string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [textOf(block.spans)];
    case "list":
      return block.items.map(textOf);
    case "quote":
      return [...block.paragraphs, block.source ?? []].map(textOf);
    case "figure":
      return [textOf(block.caption ?? [])];
    case "table":
      return [block.caption ?? [], ...block.head, ...block.rows.flat()].map(textOf);
    case "code":
      return [block.text];
    case "embed":
      return [block.label];
    case "divider":
      return [];
  }
}
