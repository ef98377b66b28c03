/** One thing that a page describes for machines: unknown in every field until it is read. */
export type Thing = Readonly<Record<string, unknown>>;

/** No real description nests deeper. */
const DEEPEST = 6;

const ARTICLE = /(?:Article|BlogPosting|Report|Review)$/;

/** Every thing that a page's JSON-LD describes at its top, in lists, in graphs or as what the page is about. */
export function describedThings(document: Document): Thing[] {
  const scripts = [...document.querySelectorAll('script[type*="ld+json" i]')];
  return scripts.flatMap((script) => thingsIn(parseLoosely(script.textContent ?? ""), 0));
}

export function isArticle(thing: Thing): boolean {
  return typesOf(thing).some((type) => ARTICLE.test(type));
}

export function typesOf(thing: Thing): string[] {
  return listOf(thing["@type"]).filter((type) => typeof type === "string");
}

/** A field that may be left out, be one value or be several, as a list. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value)
    ? value.flat(2)
    : value === undefined || value === null
      ? []
      : [value];
}

export function isThing(value: unknown): value is Thing {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field's text, its character references read; undefined for anything but text. */
export function textIn(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  return readReferences(value).replace(/\s+/g, " ").trim() || undefined;
}

/** The thing itself, or the one of the same page that it only names by its id. */
export function resolve(value: unknown, things: readonly Thing[]): unknown {
  if (!isThing(value) || typeof value["@id"] !== "string" || value["name"] !== undefined)
    return value;
  return things.find((each) => each["@id"] === value["@id"] && each["name"] !== undefined) ?? value;
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((each) => thingsIn(each, depth + 1));
  if (!isThing(value)) return [];
  return [
    value,
    ...[value["@graph"], value["mainEntity"]].flatMap((each) => thingsIn(each, depth + 1)),
  ];
}

/** Pages wrap their JSON in comments, and leave line ends in its strings. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:<!--|(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?)/, "")
    .replace(/(?:-->|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?|;)\s*$/, "");
  for (const attempt of [bare, bare.replace(/\p{Cc}+/gu, " ")]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      // The next attempt, or nothing: what cannot be read says nothing.
    }
  }
  return undefined;
}

const NAMED: Record<string, string> = {
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  nbsp: " ",
};

function readReferences(text: string): string {
  return text.replace(
    /&(?:(amp|quot|apos|lt|gt|nbsp)|#(\d{2,6})|#x([\da-f]{2,5}));/gi,
    (whole, name, ten, hex) => {
      if (name) return NAMED[String(name).toLowerCase()] ?? whole;
      const code = ten ? Number(ten) : Number.parseInt(String(hex), 16);
      return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : whole;
    },
  );
}
