import type { RdfFeed } from "feedsmith";
import { type Feed, type FeedItem, textsOf } from "./feed.ts";
import { mediaPictures } from "./pictures.ts";

type RdfItem = RdfFeed.Item<string>;

/** RSS 0.90 and 1.0. */
export function fromRdf(feed: RdfFeed.Feed<string>): Feed {
  const items = (feed.items ?? []).map(fromItem);
  return {
    title: textsOf(false, feed.title, feed.dc?.titles?.[0])[0],
    links: feed.link ? [feed.link] : [],
    language: feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base,
    authors: [],
    items,
    found: items.length,
    titlesOptional: false,
  };
}

function fromItem(item: RdfItem): FeedItem {
  const { dc, dcterms, content } = item;
  return {
    title: textsOf(false, item.title, dc?.titles?.[0])[0],
    links: [item.link, item.rdf?.about].flatMap((link) => link ?? []),
    bodies: textsOf(true, content?.encoded, item.description, dc?.descriptions?.[0]),
    pictures: mediaPictures(item.media),
    authors: dc?.creators ?? [],
    tags: dc?.subjects ?? [],
    dates: [dc?.dates?.[0], dcterms?.issued?.[0], dcterms?.created?.[0]].flatMap(
      (date) => date ?? [],
    ),
    language: item.xml?.lang ?? dc?.languages?.[0],
    base: item.xml?.base,
  };
}
