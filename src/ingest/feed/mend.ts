import { attributesXml, elementsOf, innerXml, type XmlElement, xmlTree } from "../xml/tree.ts";
import { feedNesting, localName } from "./feedNesting.ts";

/** A feed written again as well-formed XML, in the newest version of its format. */
export interface MendedFeed {
  format: "rss" | "atom";
  text: string;
  /** How many items it has, those without content included. */
  items: number;
}

const ROOTS = new Set(["rss", "rdf", "feed", "channel"]);
const ITEMS = new Set(["item", "entry"]);

/** Names that would be something else than a key in the objects that the feed library makes. */
const UNSAFE = new Set(["__proto__", "constructor", "prototype", "hasownproperty", "tostring"]);

/**
 * Rewrites a feed that is broken, or of a format that the feed library does not read: tags closed, stray `&` and `<` made
 * text, junk around it dropped, items gathered wherever they stand. Undefined when it holds neither a feed nor an item.
 */
export function mend(text: string): MendedFeed | undefined {
  const whole = xmlTree(text, feedNesting);
  const root = find(whole, (name) => ROOTS.has(name) || ITEMS.has(name));
  if (!root) return undefined;
  const format = ["feed", "entry"].includes(localName(root.name)) ? "atom" : "rss";
  const items = itemsIn(whole);
  const channel = find(whole, (name) => name === "channel" || name === "feed");
  const about = channel ? elementsOf(channel).filter((child) => !isItemOrList(child)) : [];
  const head = [...cdfFields(channel), ...about.map(elementXml)];
  const content = [...head, ...items.map((item) => itemXml(item, format))].join("\n");
  const attributes = attributesXml(namespaces(whole, format));
  const document =
    format === "atom"
      ? `<feed xmlns="http://www.w3.org/2005/Atom"${attributes}>${content}</feed>`
      : `<rss version="2.0"${attributes}><channel>${content}</channel></rss>`;
  return { format, text: document, items: items.length };
}

function isItemOrList({ name }: XmlElement): boolean {
  const local = localName(name);
  return ITEMS.has(local) || local === "items" || local === "channel";
}

function find(element: XmlElement, test: (local: string) => boolean): XmlElement | undefined {
  for (const child of elementsOf(element)) {
    const found = test(localName(child.name)) ? child : find(child, test);
    if (found) return found;
  }
  return undefined;
}

function itemsIn(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    isItem(child.name) ? [child, ...itemsIn(child)] : itemsIn(child),
  );
}

/** Items of the feed itself; extensions have elements of the same name. */
function isItem(name: string): boolean {
  return /^(?:(?:atom|a|rss|rss\d+|ns\d*|feed):)?(?:item|entry)$/.test(name);
}

/** The declarations of prefixes, and language and base of the root; the default namespace is the format's own. */
function namespaces(tree: XmlElement, format: MendedFeed["format"]): Map<string, string> {
  const root = find(tree, (name) => ROOTS.has(name));
  const kept = [...(root?.attributes ?? [])].filter(
    ([name]) => name.startsWith("xmlns:") || name === "xml:lang" || name === "xml:base",
  );
  const own = format === "atom" ? /2005\/atom|purl\.org\/atom/i : /purl\.org\/rss|netscape/i;
  return new Map(kept.filter(([, value]) => !own.test(value)));
}

function itemXml(item: XmlElement, format: MendedFeed["format"]): string {
  const name = format === "atom" ? "entry" : "item";
  const about = item.attributes.get("rdf:about");
  const fields = elementsOf(item).filter((child) => !isItem(child.name) && !isUnsafe(child));
  const kept = new Map([...item.attributes].filter(([key]) => key.startsWith("xml:")));
  const inner = [...fields.map(elementXml), ...cdfFields(item)];
  if (about !== undefined) inner.push(`<guid>${about}</guid>`);
  return `<${name}${attributesXml(kept)}>${inner.join("")}</${name}>`;
}

/** What the Channel Definition Format says in attributes. */
function cdfFields(element: XmlElement | undefined): string[] {
  const href = element?.attributes.get("href");
  const lastmod = element?.attributes.get("lastmod");
  return [
    ...(href ? [`<link>${href}</link>`] : []),
    ...(lastmod ? [`<pubDate>${lastmod}</pubDate>`] : []),
  ];
}

const RENAMED = new Map([
  ["abstract", "description"],
  ["feedburner:origlink", "link"],
]);

function elementXml(element: XmlElement): string {
  const own = /^(?:atom|a|rss|rss\d+|ns\d*|feed):(.+)$/.exec(element.name)?.[1] ?? element.name;
  const name = RENAMED.get(own) ?? own;
  return `<${name}${attributesXml(element.attributes)}>${contentXml(element)}</${name}>`;
}

/** HTML that was put into a text without being escaped is what the text says; XHTML and structures stay as they are. */
function contentXml(element: XmlElement): string {
  const { name, attributes } = element;
  if (attributes.get("mode") === "base64") {
    return `<![CDATA[${Buffer.from(innerXml(element), "base64").toString("utf8").replaceAll("]]>", "")}]]>`;
  }
  const isHtml = /^(?:title|description|content:encoded|abstract)$/.test(name);
  const hasMarkup = elementsOf(element).length > 0 && !attributes.has("type");
  const inner = innerXml(element);
  return isHtml && hasMarkup ? `<![CDATA[${inner.replaceAll("]]>", "]]&gt;")}]]>` : inner;
}

function isUnsafe({ name }: XmlElement): boolean {
  return UNSAFE.has(name);
}
