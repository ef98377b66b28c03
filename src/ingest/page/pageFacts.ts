import { canonicalAddress } from "../address/canonicalAddress.ts";
import { toKey } from "../../model/key.ts";
import { describedThings, isArticle, type Thing, textIn } from "./jsonLd.ts";
import type { OpenPage } from "./openPage.ts";

/** What a page says of itself beside its text. */
export interface PageFacts extends OpenPage {
  /** The values of its META elements by lower-case name, in order. */
  meta: (name: string) => string[];
  /** The article that it describes for machines; empty when it describes none. */
  article: Thing;
  things: readonly Thing[];
  /** The texts of its first headings. */
  h1s: readonly string[];
  /** The names that it marks as its authors'. */
  signed: readonly string[];
}

export function gatherFacts(page: OpenPage): PageFacts {
  const metas = readMetas(page.document);
  const things = describedThings(page.document);
  const meta = (name: string) => metas.get(name) ?? [];
  const titles = [...meta("og:title"), page.document.querySelector("title")?.textContent ?? ""];
  const h1s = textsOf(page.document, "h1");
  const signed = textsOf(page.document, '[itemprop="author"], a[rel~="author"]');
  return { ...page, meta, h1s, signed, things, article: mainArticle(things, titles, page.address) };
}

function textsOf(document: Document, selector: string): string[] {
  const elements = [...document.querySelectorAll(selector)].slice(0, 5);
  return elements.map((element) => (element.textContent ?? "").trim());
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll("meta[content]")) {
    const names = ["property", "name", "itemprop", "http-equiv"].map(
      (each) => element.getAttribute(each) ?? "",
    );
    const content = (element.getAttribute("content") ?? "").replace(/\s+/g, " ").trim();
    for (const name of new Set(names.join(" ").toLowerCase().split(/\s+/).filter(Boolean))) {
      const values = metas.get(name);
      if (content !== "" && values) values.push(content);
      else if (content !== "") metas.set(name, [content]);
    }
  }
  return metas;
}

/** Of several described articles, the one at this address or under this title; a page of many others describes none. */
function mainArticle(
  things: readonly Thing[],
  titles: readonly string[],
  address: string | undefined,
): Thing {
  const articles = things.filter(isArticle);
  const here = address && canonicalAddress(address);
  const keys = titles.map((title) => toKey(title) ?? "");
  const isHere = (article: Thing) =>
    [article["url"], article["@id"], article["mainEntityOfPage"]].some(
      (each) => typeof each === "string" && here !== undefined && canonicalAddress(each) === here,
    );
  const isTitled = (article: Thing) => {
    const key = toKey(textIn(article["headline"]) ?? textIn(article["name"]) ?? "");
    return key !== undefined && keys.some((title) => title.includes(key));
  };
  const only = articles.length === 1 ? articles[0] : undefined;
  return only ?? articles.find(isHere) ?? articles.find(isTitled) ?? {};
}
