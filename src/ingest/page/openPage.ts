import { linkAddress } from "../body/address.ts";
import { parseHtml } from "../body/parseHtml.ts";
import { refuseFlood, refuseUnending } from "./refuseUnending.ts";

/** A parsed page, and what its addresses are relative to. */
export interface OpenPage {
  document: Document;
  /** Where the page is, as far as is known. */
  address: string | undefined;
  base: string | undefined;
}

/**
 * Parses a page. `address` is where it was fetched from; without it, the address that the page gives of itself.
 * @throws UnreadableSourceError when the page is larger or deeper than any article's.
 */
export function openPage(html: string, address: string | undefined): OpenPage {
  refuseFlood(html);
  const document = parseHtml(withFrame(html));
  refuseUnending(document.documentElement);
  const head = document.head;
  gatherBody(document);
  const own = linkAddress(address) ?? selfAddress(document);
  const base = baseOf(document, own);
  for (const element of document.querySelectorAll("base")) element.remove();
  if (base !== undefined) {
    const element = document.createElement("base");
    element.setAttribute("href", base);
    head.prepend(element);
  }
  return { document, address: own, base };
}

/** The parser builds no frame where a page leaves it out. */
function withFrame(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`;
}

/** Content that stands outside the body belongs to it, as in a browser. */
function gatherBody({ documentElement, head, body }: Document): void {
  const outside = [...documentElement.childNodes].filter(
    (node) => node !== head && node !== body && node.nodeType !== 8,
  );
  body.append(...outside);
}

function baseOf(document: Document, own: string | undefined): string | undefined {
  const given = document.querySelector("base[href]")?.getAttribute("href");
  return linkAddress(given, own) ?? own;
}

function selfAddress(document: Document): string | undefined {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return linkAddress(canonical) ?? linkAddress(shared);
}
