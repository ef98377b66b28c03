import type { AtomFeed } from "feedsmith";
import { type Feed, type FeedItem, type FeedText, textsOf } from "./feed.ts";
import { isPicture, mediaPictures } from "./pictures.ts";
import { alternates, firstOf } from "./rssFeed.ts";

type AtomEntry = AtomFeed.Entry<string>;
type AtomText = AtomFeed.Content;

/** Atom 0.3 and 1.0. */
export function fromAtom(feed: AtomFeed.Feed<string>): Feed {
  const items = (feed.entries ?? []).map(fromEntry);
  return {
    title: textOf(feed.title),
    links: alternates(feed.links),
    language: feed.xml?.lang ?? feed.dc?.languages?.[0],
    base: feed.xml?.base,
    authors: namesOf(feed.authors),
    items,
    found: items.length,
    titlesOptional: false,
  };
}

function fromEntry(entry: AtomEntry): FeedItem {
  const { dc, media, itunes } = entry;
  const enclosures = (entry.links ?? [])
    .filter(({ rel, href, type }) => rel === "enclosure" && isPicture(href, type))
    .flatMap(({ href }) => (href ? [{ src: href }] : []));
  return {
    title: textOf(entry.title) ?? textsOf(false, media?.title?.value)[0],
    links: alternates(entry.links),
    bodies: [
      ...[bodyOf(entry.content), bodyOf(entry.summary)].flatMap((text) => text ?? []),
      ...textsOf(false, groupDescription(entry)),
    ],
    pictures: [
      ...mediaPictures(media),
      ...enclosures,
      ...(itunes?.image ? [{ src: itunes.image }] : []),
    ],
    authors: firstOf(namesOf(entry.authors), dc?.creators, namesOf(entry.source?.authors)),
    tags: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    dates: [entry.published, dc?.dates?.[0], entry.updated].flatMap((date) => date ?? []),
    language: entry.title?.xml?.lang ?? entry.content?.xml?.lang ?? entry.xml?.lang,
    base: entry.xml?.base,
  };
}

function groupDescription({ media }: AtomEntry): string | undefined {
  return (media?.description ?? media?.groups?.[0]?.description)?.value;
}

function namesOf(people: AtomEntry["authors"]): string[] {
  return (people ?? []).flatMap(({ name }) => name ?? []);
}

function textOf(text: AtomText | undefined): FeedText | undefined {
  // Types that are neither text nor HTML say something else than words.
  if (!text?.value || (text.type && !/html|^text\b/i.test(text.type))) return undefined;
  return { value: text.value, isHtml: /html/i.test(text.type ?? ""), base: text.xml?.base };
}

const MARKUP = /<\/?(?:p|br|a|div|img|b|i|em|strong|ul|ol|li|h[1-6]|blockquote|span)[\s/>]/i;

/** A body that does not say its type and is full of markup is HTML, as every reader takes it to be. */
function bodyOf(text: AtomText | undefined): FeedText | undefined {
  const body = textOf(text);
  if (!body) return undefined;
  return text?.type ? body : { ...body, isHtml: MARKUP.test(body.value) };
}
