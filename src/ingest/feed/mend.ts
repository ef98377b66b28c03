import { attributesXml, elementsOf, innerXml, type XmlElement, xmlTree } from "../xml/tree.ts";
import { feedNesting, localName } from "./feedNesting.ts";
import { isPlainName, ownPrefixes, withoutPrefix } from "./ownPrefixes.ts";

/** A feed written again as well-formed XML, in the newest version of its format. */
export interface MendedFeed {
  format: "rss" | "atom";
  text: string;
  /** How many items it has, those without content included. */
  items: number;
}

const ROOTS = new Set(["rss", "rdf", "feed", "channel"]);
const ITEMS = new Set(["item", "entry"]);

/**
 * Rewrites a feed that is broken, or of a format that the feed library does not read: tags closed, stray `&` and `<` made
 * text, junk around it dropped, items gathered wherever they stand. Undefined when it holds neither a feed nor an item.
 */
export function mend(text: string): MendedFeed | undefined {
  const tree = xmlTree(text, feedNesting);
  const root = find(tree, (local) => ROOTS.has(local) || ITEMS.has(local));
  if (!root) return undefined;
  const format = ["feed", "entry"].includes(localName(root.name)) ? "atom" : "rss";
  const own = ownPrefixes(root, format);
  const items = itemsIn(tree, own);
  const channel = find(tree, (local) => local === "channel" || local === "feed");
  const fields = channel ? elementsOf(channel).filter((child) => !isItemOrList(child)) : [];
  const content = [
    NOT_EMPTY,
    ...(channel ? cdfFields(channel) : []),
    ...fields.map((field) => elementXml(field, own)),
    ...items.map((item) => itemXml(item, format, own)),
  ].join("\n");
  const attributes = attributesXml(rootAttributes(root, own));
  const document =
    format === "atom"
      ? `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${content}</feed>`
      : `<rss version="2.0"${attributes}><channel>${content}</channel></rss>`;
  return { format, text: document, items: items.length };
}

/** The feed library refuses a feed whose every field it does not know. */
const NOT_EMPTY = "<generator>mended</generator>";

function isItemOrList({ name }: XmlElement): boolean {
  return /(?:^|:)(?:item|items|entry|channel)$/.test(name);
}

/** The first element, outermost first along the document, whose name without prefix passes. */
function find(element: XmlElement, test: (local: string) => boolean): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = test(localName(child.name)) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

/** Items of the feed itself, those that stand in another one too; extensions have elements of the same name. */
function itemsIn(element: XmlElement, own: ReadonlySet<string>): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(ITEMS.has(withoutPrefix(child.name, own)) ? [child] : []),
    ...itemsIn(child, own),
  ]);
}

/** The declarations of other prefixes, language and base. The default namespace is the format's own. */
function rootAttributes(root: XmlElement, own: ReadonlySet<string>): Map<string, string> {
  const kept = [...root.attributes].filter(([name]) => {
    const prefix = /^xmlns:(.+)$/.exec(name)?.[1];
    return prefix === undefined ? /^xml:(?:lang|base)$/.test(name) : !own.has(prefix);
  });
  return new Map(kept);
}

function itemXml(item: XmlElement, format: MendedFeed["format"], own: ReadonlySet<string>): string {
  const name = format === "atom" ? "entry" : "item";
  const about = item.attributes.get("rdf:about");
  const fields = elementsOf(item).filter((child) => !ITEMS.has(withoutPrefix(child.name, own)));
  const kept = new Map([...item.attributes].filter(([key]) => key.startsWith("xml:")));
  const inner = [
    ...originalLink(item, format),
    ...cdfFields(item),
    ...fields.map((field) => elementXml(field, own)),
  ];
  if (about !== undefined) inner.push(`<guid>${about}</guid>`);
  return `<${name}${attributesXml(kept)}>${inner.join("")}</${name}>`;
}

/** Feedburner puts its own address into `link` and keeps the outlet's beside it. */
function originalLink(item: XmlElement, format: MendedFeed["format"]): string[] {
  const original = elementsOf(item).find(({ name }) => name === "feedburner:origlink");
  if (!original) return [];
  const address = original.children
    .filter((child) => typeof child === "string")
    .join("")
    .trim();
  const link = format === "atom" ? attributesXml(new Map([["href", address]])) : "";
  return [link ? `<link${link}/>` : `<link>${address}</link>`];
}

/** What the Channel Definition Format says in attributes. */
function cdfFields({ attributes }: XmlElement): string[] {
  const href = attributes.get("href");
  const lastmod = attributes.get("lastmod");
  return [
    ...(href ? [`<link>${href}</link>`] : []),
    ...(lastmod ? [`<pubDate>${lastmod}</pubDate>`] : []),
  ];
}

/** Fields under the name that the feed library knows them by. */
const RENAMED = new Map([
  ["abstract", "description"],
  ["xhtml:body", "content:encoded"],
  ["body", "content:encoded"],
  ["fullitem", "content:encoded"],
]);

function elementXml(element: XmlElement, own: ReadonlySet<string>): string {
  const plain = withoutPrefix(element.name, own);
  const name = RENAMED.get(plain) ?? plain;
  const content = contentXml(element, name);
  if (!isPlainName(name) || (PEOPLE.test(name) && content.length > LONGEST_NAME)) return "";
  return `<${name}${attributesXml(element.attributes)}>${content}</${name}>`;
}

/** Fields that the feed library takes names out of, in time that grows with the square of their length. */
const PEOPLE = /^(?:author|managingeditor|webmaster)$/;
const LONGEST_NAME = 500;

const HTML_FIELDS = new Set(["title", "description", "content:encoded"]);

/** HTML that was put into a text without being escaped is what the text says; XHTML and structures stay as they are. */
function contentXml(element: XmlElement, name: string): string {
  const inner = innerXml(element);
  if (element.attributes.get("mode") === "base64") {
    return cdata(Buffer.from(inner, "base64").toString("utf8"));
  }
  const hasMarkup = elementsOf(element).length > 0 && !element.attributes.has("type");
  return hasMarkup && HTML_FIELDS.has(name) ? cdata(inner) : inner;
}

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]&gt;")}]]>`;
}
