import { isCapture } from "../capture/capture.ts";
import { xmlTokens } from "../xml/tokens.ts";

export type SourceFormat =
  | "rss"
  | "atom"
  | "rdf"
  | "cdf"
  | "jsonfeed"
  | "opml"
  | "capture"
  | "html";

const ROOTS = new Map<string, SourceFormat>([
  ["rss", "rss"],
  ["feed", "atom"],
  ["rdf", "rdf"],
  ["opml", "opml"],
  ["html", "html"],
]);

/** Feeds that have lost their root still say what they are by their first element. */
const ROOTLESS = new Map<string, SourceFormat>([
  ["item", "rss"],
  ["entry", "atom"],
]);

const HTML_ELEMENTS = new Set(
  "HEAD BODY TITLE META LINK SCRIPT STYLE P DIV BR B A H1 H2 TABLE SPAN ARTICLE MAIN SECTION".split(
    " ",
  ),
);

/** Junk before a feed is a warning or two, never a whole page. */
const MOST_JUNK = 40;

/** What a text is, by its content alone; undefined when it is none that an edition can be made of. */
export function detect(text: string): SourceFormat | undefined {
  if (/^[\s\uFEFF]*\{/.test(text)) return "jsonfeed";
  if (isCapture(text)) return "capture";
  return detectMarkup(text);
}

function detectMarkup(text: string): SourceFormat | undefined {
  let seen = 0;
  let looksHtml = /^\s*<!doctype\s+html/i.test(text);
  for (const token of xmlTokens(text)) {
    if (token.kind !== "open") continue;
    const name = localName(token.name);
    const format = ROOTS.get(name) ?? ROOTLESS.get(name);
    if (format) return looksHtml && seen > 0 ? "html" : format;
    if (name === "channel") return isCdf(token.attributes) ? "cdf" : "rss";
    if (token.name === "head" || token.name === "body") looksHtml = true;
    if (!HTML_ELEMENTS.has(name.toUpperCase()) && seen === 0) return undefined;
    seen += 1;
    if (seen > MOST_JUNK) break;
  }
  return looksHtml || seen > 0 ? "html" : undefined;
}

/** A channel of the Channel Definition Format stands alone and says its address in an attribute. */
function isCdf(attributes: Map<string, string>): boolean {
  return ["href", "base", "lastmod", "self"].some((name) => attributes.has(name));
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
