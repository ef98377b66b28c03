import * as v from "valibot";
import { InvalidDataError, parse, parseJson } from "../../model/parse.ts";
import { Text } from "../../model/scalars.ts";
import { type Feed, type FeedItem, textsOf } from "./feed.ts";
import { isPicture } from "./pictures.ts";

/** An optional field that is dropped, not fatal, when a feed gets it wrong. */
const lenient = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);
const text = lenient(v.string());

/** A list whose members may each be wrong: those are dropped. */
const listOf = <S extends v.GenericSchema>(schema: S) =>
  lenient(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((each): each is v.InferOutput<S> => v.is(schema, each))),
    ),
  );

const Author = v.object({ name: Text });

/** Version 1.0 has one `author`, 1.1 a list. */
const byline = { author: lenient(Author), authors: listOf(Author) };

const JsonFeed = v.object({
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org\/version\/1/, "expected a JSON Feed version")),
  title: text,
  home_page_url: text,
  language: text,
  items: v.array(v.unknown()),
  ...byline,
});

const Item = v.object({
  title: text,
  url: text,
  external_url: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: text,
  banner_image: text,
  date_published: text,
  date_modified: text,
  language: text,
  tags: listOf(v.string()),
  attachments: listOf(v.object({ url: v.string(), mime_type: text })),
  _crossread: lenient(v.object({ published_label: text, image_alt: text })),
  ...byline,
});
type Item = v.InferOutput<typeof Item>;

/**
 * Parses a JSON Feed 1.0 or 1.1. An item may give its time as a label relative to the capture
 * (`_crossread.published_label`) instead of a date.
 * @throws InvalidDataError when the document is not a JSON Feed.
 */
export function parseJsonFeed(document: string): Feed {
  const feed = parseJson(JsonFeed, document.replace(/^\uFEFF/, ""), "JSON Feed");
  return {
    title: textsOf(false, feed.title)[0],
    links: feed.home_page_url ? [feed.home_page_url] : [],
    language: feed.language,
    authors: namesOf(feed),
    items: feed.items.map(readItem),
    found: feed.items.length,
    titlesOptional: true,
  };
}

function readItem(input: unknown): FeedItem | Error {
  try {
    return fromItem(parse(Item, input, "item"));
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    return new Error(error.reason, { cause: error });
  }
}

function fromItem(item: Item): FeedItem {
  const attached = (item.attachments ?? []).filter((each) => isPicture(each.url, each.mime_type));
  const alt = item._crossread?.image_alt;
  return {
    title: textsOf(false, item.title)[0],
    links: [item.url, item.external_url].flatMap((link) => link ?? []),
    bodies: [
      ...textsOf(true, item.content_html),
      ...textsOf(false, item.content_text, item.summary),
    ],
    pictures: [item.image, item.banner_image, ...attached.map(({ url }) => url)].flatMap((src) =>
      src ? [{ src, alt }] : [],
    ),
    authors: namesOf(item),
    tags: item.tags ?? [],
    dates: [item.date_published, item.date_modified].flatMap((date) => date || []),
    timeLabel: item._crossread?.published_label,
    language: item.language,
  };
}

function namesOf({ author, authors }: Pick<Item, "author" | "authors">): string[] {
  return [...(authors ?? []), ...(author ? [author] : [])].map(({ name }) => name);
}
