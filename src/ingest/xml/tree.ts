import { xmlTokens } from "./tokens.ts";

export interface XmlElement {
  /** In lower case, with its prefix. */
  name: string;
  /** By lower-case name; values are raw. */
  attributes: Map<string, string>;
  /** Elements, and texts as they would stand in well-formed XML. */
  children: (XmlElement | string)[];
}

/** What a format knows of its own elements, so that those which were never closed can be. */
export interface NestingRules {
  /** The open elements, by how many of the outermost, that `name` may stand in; the others are closed before it. */
  keepOpen(open: readonly XmlElement[], name: string): number;
}

/** Deeper than any feed, and no deeper than recursion bears. */
const DEEPEST = 100;

/** HTML elements without content, which pages often write without a slash. */
export const VOID = new Set("br hr img input meta source wbr col embed track".split(" "));

/** Any text as a tree of elements under a nameless root. What is nested too deep is read for its text only. */
export function xmlTree(text: string, rules: NestingRules): XmlElement {
  const root: XmlElement = { name: "", attributes: new Map(), children: [] };
  const open = [root];
  const top = () => open.at(-1) ?? root;
  for (const token of xmlTokens(text)) {
    if (token.kind === "text") top().children.push(wellFormed(token.raw));
    else if (token.kind === "cdata") top().children.push(escapeXml(token.text));
    else if (token.kind === "close") closeLast(open, token.name);
    else {
      const { name, attributes, closed } = token;
      open.length = Math.max(1, rules.keepOpen(open, name));
      if (open.length > DEEPEST) continue;
      const element = { name, attributes, children: [] };
      top().children.push(element);
      if (!closed && !VOID.has(name)) open.push(element);
    }
  }
  return root;
}

/** A closing tag without its opening one says nothing. */
function closeLast(open: XmlElement[], name: string): void {
  const at = open.findLastIndex((element) => element.name === name);
  if (at > 0) open.length = at;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Raw text whose `&` all begin a character reference. */
function wellFormed(raw: string): string {
  return raw
    .replace(/&(?!#\d+;|#x[\da-f]+;|[a-z][a-z\d]*;)/gi, "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== "string");
}

/** The inside of an element as XML. */
export function innerXml(element: XmlElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : outerXml(child)))
    .join("");
}

function outerXml(element: XmlElement): string {
  const { name, attributes } = element;
  const inner = innerXml(element);
  return `<${name}${attributesXml(attributes)}${inner ? `>${inner}</${name}>` : "/>"}`;
}

export function attributesXml(attributes: ReadonlyMap<string, string>): string {
  return [...attributes]
    .filter(([name]) => /^[a-z_][\w:.-]*$/i.test(name))
    .map(([name, value]) => ` ${name}="${wellFormed(value).replaceAll('"', "&quot;")}"`)
    .join("");
}
