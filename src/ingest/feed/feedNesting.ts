import type { NestingRules, XmlElement } from "../xml/tree.ts";

const CONTAINERS = new Set(["channel", "rss", "rdf", "feed", ""]);
const ITEMS = new Set(["item", "entry"]);

/** Fields of an item that hold text and no other field. */
const TEXTS = new Set(
  (
    "title link guid id pubdate description summary content content:encoded category comments issued modified updated " +
    "published created dc:date dc:creator dc:subject abstract author"
  ).split(" "),
);

/** Fields that no HTML has an element for: where one begins, the text before it has ended. */
const NOT_HTML = new Set(
  "guid pubdate description content:encoded category comments enclosure issued modified updated published dc:date dc:creator dc:subject".split(
    " ",
  ),
);

/** Texts that hold no markup, so that any field ends them. */
const PLAIN = new Set("title link guid id pubdate category comments dc:date dc:creator".split(" "));

/** What stands in what in a feed: items beside each other, the fields of an item too. */
export const feedNesting: NestingRules = {
  keepOpen(open, name) {
    if (ITEMS.has(localName(name))) return afterLast(open, (local) => CONTAINERS.has(local));
    const item = afterLast(open, (local) => ITEMS.has(local) || CONTAINERS.has(local));
    const field = open[item];
    if (!field || !TEXTS.has(field.name) || !TEXTS.has(name)) return open.length;
    const isNew = NOT_HTML.has(name) || (PLAIN.has(field.name) && open.length === item + 1);
    return isNew && field.name !== "author" ? item : open.length;
  },
};

function afterLast(open: readonly XmlElement[], test: (local: string) => boolean): number {
  return open.findLastIndex(({ name }) => test(localName(name))) + 1;
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
