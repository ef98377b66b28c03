import type { Span } from "../../model/block.ts";
import { linkAddress } from "./address.ts";

/** Elements whose content is never part of what a story says. */
export const DROPPED = new Set(
  "SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH FORM INPUT BUTTON SELECT TEXTAREA NAV OBJECT APPLET LINK META TITLE HEAD CANVAS".split(
    " ",
  ),
);

const MARKS: Record<string, Partial<Span>> = {
  EM: { em: true },
  I: { em: true },
  CITE: { em: true },
  STRONG: { strong: true },
  B: { strong: true },
  CODE: { code: true },
  KBD: { code: true },
  SAMP: { code: true },
};

/** A BR while white space has yet to be collapsed: a line end in the source is only a space. */
const LINE_BREAK = "\u2028";

/** No real text nests deeper; a page that does is made to exhaust its reader. */
const DEEPEST = 100;

/** The text of a node as flat spans: marks and links kept, white space as it was. */
export function rawSpans(node: Node, base: string | undefined, depth = 0): Span[] {
  if (node.nodeType === 3) return [{ text: node.textContent ?? "" }];
  if (node.nodeType !== 1 || DROPPED.has(node.nodeName.toUpperCase()) || depth > DEEPEST) return [];
  const name = node.nodeName.toUpperCase();
  if (name === "BR") return [{ text: LINE_BREAK }];
  const mark = name === "A" ? linkMark(node as Element, base) : MARKS[name];
  const spans = [...node.childNodes].flatMap((child) => rawSpans(child, base, depth + 1));
  return mark ? spans.map((span) => ({ ...span, ...mark })) : spans;
}

function linkMark(element: Element, base: string | undefined): Partial<Span> | undefined {
  const href = linkAddress(element.getAttribute("href"), base);
  return href === undefined ? undefined : { href };
}

/** Spans as they are read: white space collapsed as HTML does, ends trimmed, neighbours with the same marks joined. */
export function tidySpans(raw: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let endsWithSpace = true;
  for (const span of raw) {
    const text = collapse(span.text, endsWithSpace);
    if (text === "") continue;
    endsWithSpace = /\s$/.test(text);
    const last = spans.at(-1);
    if (last && sameMarks(last, span)) last.text += text;
    else spans.push({ ...span, text });
  }
  const last = spans.at(-1);
  if (last) last.text = last.text.trimEnd();
  return last?.text === "" ? spans.slice(0, -1) : spans;
}

function collapse(text: string, afterSpace: boolean): string {
  const collapsed = text.replace(/[ \t\n\r\f]+/g, " ").replace(/ ?\u2028 ?/g, "\n");
  return afterSpace ? collapsed.replace(/^\s+/, "") : collapsed;
}

function sameMarks(a: Span, b: Span): boolean {
  return a.em === b.em && a.strong === b.strong && a.code === b.code && a.href === b.href;
}
