/** A piece of an XML document. Texts are raw: their character references are still to be decoded. */
export type XmlToken =
  | { kind: "open"; name: string; attributes: Map<string, string>; closed: boolean }
  | { kind: "close"; name: string }
  | { kind: "text"; raw: string }
  | { kind: "cdata"; text: string };

const NAME = /[\p{L}_][\p{L}\p{N}_:.-]*/uy;
const ATTRIBUTE =
  /[\s/]*([^\s=<>"'/]+)(?:\s*=\s*("[^"]*"(?=[\s/>?])|'[^']*'(?=[\s/>?])|[^\s<>]*))?/y;

const INSIDE_TAG = /[^<>]*/y;

/** What is skipped whole, by how it begins and how it ends. */
const SKIPPED: [string, string][] = [
  ["<!--", "-->"],
  ["<?", "?>"],
];

/**
 * Cuts any text into XML tokens and never fails: what is no markup is text, what is cut off ends with the document. Names
 * are in lower case. Comments, processing instructions and the document type are skipped, so nothing they declare is used.
 */
export function* xmlTokens(text: string): Generator<XmlToken> {
  let at = 0;
  while (at < text.length) {
    const start = text.indexOf("<", at);
    const end = start < 0 ? text.length : start;
    if (end > at) yield { kind: "text", raw: text.slice(at, end) };
    if (start < 0) return;
    const [token, next] = tokenAt(text, start);
    if (token) yield token;
    at = next;
  }
}

/** The token that begins at `start`, a `<`, and where the next one does. */
function tokenAt(text: string, start: number): [XmlToken | undefined, next: number] {
  if (text.startsWith("<![CDATA[", start)) {
    const end = endOf(text, "]]>", start + 9);
    return [{ kind: "cdata", text: text.slice(start + 9, end.from) }, end.after];
  }
  for (const [begin, end] of SKIPPED) {
    if (text.startsWith(begin, start)) return [undefined, endOf(text, end, start + 2).after];
  }
  if (text.startsWith("<!", start)) return [undefined, endOfDeclaration(text, start)];
  const closing = text[start + 1] === "/";
  NAME.lastIndex = start + (closing ? 2 : 1);
  const name = NAME.exec(text)?.[0].toLowerCase();
  if (name === undefined) return [{ kind: "text", raw: "&lt;" }, start + 1];
  if (!closing) return openTag(text, name, NAME.lastIndex);
  return [{ kind: "close", name }, endOfTag(text, NAME.lastIndex).after];
}

function openTag(text: string, name: string, from: number): [XmlToken, number] {
  const attributes = new Map<string, string>();
  let at = from;
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found?.[1]) break;
    const [, key, value = ""] = found;
    if (!attributes.has(key.toLowerCase())) attributes.set(key.toLowerCase(), unquoted(value));
    at = ATTRIBUTE.lastIndex;
  }
  const end = endOfTag(text, at);
  return [
    { kind: "open", name, attributes, closed: text.startsWith("/>", end.from - 1) },
    end.after,
  ];
}

/** A tag that is never closed ends where the next one begins. */
function endOfTag(text: string, from: number): { from: number; after: number } {
  INSIDE_TAG.lastIndex = from;
  INSIDE_TAG.exec(text);
  const end = INSIDE_TAG.lastIndex;
  return { from: end, after: text[end] === ">" ? end + 1 : end };
}

function unquoted(value: string): string {
  return /^(["']).*\1$/s.test(value) ? value.slice(1, -1) : value.replace(/^["']|\/$/g, "");
}

function endOf(text: string, mark: string, from: number): { from: number; after: number } {
  const end = text.indexOf(mark, from);
  return end < 0
    ? { from: text.length, after: text.length }
    : { from: end, after: end + mark.length };
}

/** A document type may hold declarations of its own between brackets. */
function endOfDeclaration(text: string, start: number): number {
  const end = endOf(text, ">", start).after;
  const bracket = text.slice(start, end).indexOf("[");
  return bracket < 0 ? end : endOf(text, ">", endOf(text, "]", start + bracket).after).after;
}
