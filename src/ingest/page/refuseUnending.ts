import { UnreadableSourceError } from "../sourceStory.ts";

/** No article page comes near these; a page that does is made to exhaust its reader. */
const MOST_CHARACTERS = 8_000_000;
const MOST_TAGS = 200_000;
const MOST_OPEN = 1000;
const MOST_ELEMENTS = 60_000;
const DEEPEST = 256;

const TEXT_ONLY = new Set(["script", "style", "textarea", "title", "xmp", "noframes"]);
/** Elements that need no end tag. */
const ENDLESS = new Set(
  `area base br col embed hr img input link meta param source track wbr p li dt dd option optgroup tr td th tbody thead
  tfoot colgroup rp rt path circle rect line polygon use stop html head body`.split(/\s+/),
);

/**
 * Before parsing: one look at the tags, for a parser's time grows with how many are open at once.
 * @throws UnreadableSourceError when there are more than any article's page has.
 */
export function refuseFlood(html: string): void {
  if (html.length > MOST_CHARACTERS) throw new UnreadableSourceError("the page is too large");
  let tags = 0;
  let open = 0;
  let textOnly: string | undefined;
  for (const [, slash, written = ""] of html.matchAll(/<(\/?)([a-z][a-z\d:-]{0,40})?/gi)) {
    const name = written.toLowerCase();
    tags += 1;
    if (textOnly !== undefined) {
      if (slash && name === textOnly) textOnly = undefined;
    } else if (TEXT_ONLY.has(name)) textOnly = slash ? undefined : name;
    else if (name !== "" && !ENDLESS.has(name)) open = Math.max(0, open + (slash ? -1 : 1));
    if (tags > MOST_TAGS) throw new UnreadableSourceError("the page has too many tags");
    if (open > MOST_OPEN) throw new UnreadableSourceError("the page nests too deep");
  }
}

/**
 * After parsing: how many elements there are, and how deep.
 * @throws UnreadableSourceError when a recursive reader would not come to its end.
 */
export function refuseUnending(root: Element): void {
  let elements = 0;
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    elements += level.length;
    if (depth > DEEPEST) throw new UnreadableSourceError("the page nests too deep");
    if (elements > MOST_ELEMENTS) throw new UnreadableSourceError("the page has too many elements");
    level = level.flatMap((element) => [...element.children]);
  }
}
