import type { SourceBlock } from "../sourceStory.ts";
import type { CleanContext, Cleaner } from "./cleaner.ts";
import { textOf } from "./plainText.ts";

/** A paragraph; what stands in square brackets is a link. */
export function p(text: string): SourceBlock {
  return { type: "paragraph", spans: spans(text) };
}

export function h(text: string): SourceBlock {
  return { type: "heading", level: 2, spans: spans(text) };
}

export function list(...items: string[]): SourceBlock {
  return { type: "list", ordered: false, items: items.map(spans) };
}

export function figure(src: string, caption?: string): SourceBlock {
  return {
    type: "figure",
    picture: { src, alt: "" },
    ...(caption && { caption: [{ text: caption }] }),
  };
}

function spans(text: string) {
  return text
    .split(/(\[[^\]]*\])/)
    .filter(Boolean)
    .map((part) =>
      part.startsWith("[")
        ? { text: part.slice(1, -1), href: "https://courier.example/other" }
        : { text: part },
    );
}

export const story: CleanContext = {
  headline: "Gate four would not close",
  authors: ["Naharnet Newsdesk"],
  tags: ["flood", "بوابة"],
  outlet: "Naharnet",
  published: { at: "2025-08-04T08:40:00Z", precision: "minute" },
  picture: { src: "https://courier.example/pictures/gate-four-1200x630.jpg", alt: "" },
};

const first = p("The fourth gate stood open for two hours.");
const last = p("Nobody came to close it.");

/** Whether a cleaner takes a block out of the middle of a story, and leaves the rest. */
export function takesOut(cleaner: Cleaner, block: SourceBlock): boolean {
  const left = cleaner.apply([first, block, last], story);
  if (left[0] !== first || left.at(-1) !== last) throw new Error("it took more than the block");
  return left.length === 2;
}

/** What blocks say, a line each, to compare them by. */
export function said(blocks: readonly SourceBlock[]): string[] {
  return blocks.map((block) => {
    if (block.type === "paragraph" || block.type === "heading") return textOf(block.spans);
    if (block.type === "list") return block.items.map(textOf).join(" / ");
    if (block.type === "figure")
      return `${block.picture.src} ${textOf(block.caption ?? [])}`.trim();
    return block.type;
  });
}
