import type { RssFeed } from "feedsmith";
import { type Feed, type FeedItem, textsOf } from "./feed.ts";
import { isPicture, mediaPictures } from "./pictures.ts";

type RssItem = RssFeed.Item<string>;

/** RSS 0.9x and 2.0, with what its usual extensions add. */
export function fromRss(feed: RssFeed.Feed<string>): Feed {
  const items = (feed.items ?? []).map(fromItem);
  return {
    title: textsOf(false, feed.title, feed.dc?.titles?.[0])[0],
    links: [feed.link, ...alternates(feed.atom?.links)].flatMap((link) => link ?? []),
    language: feed.language ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
    base: feed.xml?.base,
    authors: [],
    items,
    found: items.length,
    titlesOptional: true,
  };
}

function fromItem(item: RssItem): FeedItem {
  const { atom, dc, dcterms, itunes, media, guid } = item;
  const permalink = guid?.isPermaLink === false ? undefined : guid?.value;
  const enclosures = (item.enclosures ?? []).filter(({ url, type }) => isPicture(url, type));
  const summaries = [atom?.summary?.value, itunes?.summary, media?.description?.value];
  return {
    title: textsOf(false, item.title, dc?.titles?.[0], itunes?.title, media?.title?.value)[0],
    links: [item.link, ...alternates(atom?.links), permalink].flatMap((link) => link ?? []),
    bodies: [
      ...textsOf(true, item.content?.encoded, atom?.content?.value, item.description),
      ...textsOf(true, dc?.descriptions?.[0], ...summaries),
    ],
    pictures: [
      ...mediaPictures(media),
      ...[...enclosures.map(({ url }) => url), itunes?.image].flatMap((src) =>
        src ? [{ src }] : [],
      ),
    ],
    authors: firstOf(
      (item.authors ?? []).flatMap(({ name }) => name ?? []),
      dc?.creators,
      atom?.authors?.flatMap(({ name }) => name ?? []),
      itunes?.author ? [itunes.author] : [],
    ),
    tags: [...(item.categories ?? []).flatMap(({ name }) => name ?? []), ...(dc?.subjects ?? [])],
    dates: [
      item.pubDate,
      dc?.dates?.[0],
      atom?.published,
      dcterms?.issued?.[0],
      dcterms?.created?.[0],
      atom?.updated,
      dcterms?.modified?.[0],
    ].flatMap((date) => date ?? []),
    language: item.xml?.lang ?? dc?.languages?.[0],
    base: item.xml?.base,
  };
}

/** The first list that holds anything. */
export function firstOf(...lists: (string[] | undefined)[]): string[] {
  return lists.find((list) => list && list.length > 0) ?? [];
}

/** Where links that lead to the page itself go: those without `rel` do, too. */
export function alternates(
  links: readonly { href?: string; rel?: string; type?: string }[] | undefined,
): string[] {
  return (links ?? [])
    .filter(
      ({ rel, type }) => (rel ?? "alternate") === "alternate" && !/json|xml$/.test(type ?? ""),
    )
    .toSorted((a, b) => Number(isOtherType(a.type)) - Number(isOtherType(b.type)))
    .flatMap(({ href }) => href ?? []);
}

function isOtherType(type: string | undefined): boolean {
  return type !== undefined && !type.includes("html");
}
