import { bodyText, type Block } from "../model/block.ts";

/** In characters: more than two lines of a card hold at any width. */
const LENGTH = 240;

/** The first words of a body, whole words only, for a list to show. Empty when there is no body. */
export function excerptOf(body: readonly Block[]): string {
  const prose = body.filter((block) => block.type === "paragraph" || block.type === "quote");
  const text = bodyText(prose.length > 0 ? prose : body)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  if (text.length <= LENGTH) return text;
  const cut = text.slice(0, LENGTH + 1);
  const end = cut.lastIndexOf(" ");
  return `${cut.slice(0, end > LENGTH / 2 ? end : LENGTH).replace(/[\s.,;:،؛]+$/u, "")}…`;
}
