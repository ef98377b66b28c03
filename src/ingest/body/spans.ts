import type { Span } from "../../model/block.ts";
import { withoutTracking } from "../address/tracking.ts";
import { linkAddress } from "./address.ts";

/** What is done to a run of text. */
export type Marks = Omit<Span, "text">;

/** Elements whose content is never part of what a story says. */
export const DROPPED = new Set(
  `SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH FORM INPUT BUTTON SELECT TEXTAREA NAV OBJECT APPLET LINK META TITLE HEAD
  CANVAS RP DIALOG`.split(/\s+/),
);

const MARKS: Record<string, Marks> = {
  EM: { em: true },
  I: { em: true },
  CITE: { em: true },
  STRONG: { strong: true },
  B: { strong: true },
  CODE: { code: true },
  KBD: { code: true },
  SAMP: { code: true },
};

/** Signs that a browser draws around an element and that its text does not hold. */
export const AROUND: Record<string, readonly [string, string]> = {
  Q: ["“", "”"],
  RT: ["(", ")"],
};

/** A BR while white space has yet to be collapsed: a line end in the source is only a space. */
export const LINE_BREAK = "\u2028";

/** What an inline element does to the text in it, on top of what is done to it already. */
export function marksOf(element: Element, name: string, outer: Marks, base?: string): Marks {
  if (name !== "A") return { ...outer, ...MARKS[name] };
  const href = linkAddress(element.getAttribute("href"), base);
  return href === undefined ? outer : { ...outer, href: withoutTracking(href) };
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
  return last?.text === "" ? tidySpans(spans.slice(0, -1)) : spans;
}

function collapse(text: string, afterSpace: boolean): string {
  const collapsed = text.replace(/[ \t\n\r\f]+/g, " ").replace(/ ?\u2028 ?/g, "\n");
  return afterSpace ? collapsed.replace(/^\s+/, "") : collapsed;
}

function sameMarks(a: Span, b: Span): boolean {
  return a.em === b.em && a.strong === b.strong && a.code === b.code && a.href === b.href;
}
