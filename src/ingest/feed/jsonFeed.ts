import * as v from "valibot";
import { toKey } from "../../model/key.ts";
import { InvalidDataError, parse, parseJson } from "../../model/parse.ts";
import { Language, Text } from "../../model/scalars.ts";
import { type PublishedTime, toInstant } from "../../model/time.ts";
import { linkAddress, pictureAddress } from "../body/address.ts";
import { htmlToBlocks } from "../body/htmlToBlocks.ts";
import type { SourceBlock, SourceReading, SourceStory } from "../sourceStory.ts";
import { readTimeLabel } from "../time/label.ts";

/** An optional field that is dropped, not fatal, when a feed gets it wrong. */
const lenient = <S extends v.GenericSchema>(schema: S) => v.fallback(v.optional(schema), undefined);

const JsonFeed = v.object({
  version: v.pipe(v.string(), v.regex(/jsonfeed\.org\/version\/1/, "expected a JSON Feed version")),
  title: Text,
  home_page_url: lenient(v.string()),
  language: lenient(Language),
  items: v.array(v.unknown()),
});
type JsonFeed = v.InferOutput<typeof JsonFeed>;

const Authors = v.array(v.object({ name: Text }));

const Item = v.object({
  title: Text,
  url: lenient(v.string()),
  content_html: lenient(v.string()),
  content_text: lenient(v.string()),
  image: lenient(v.string()),
  date_published: lenient(v.string()),
  authors: lenient(Authors),
  language: lenient(Language),
  tags: lenient(v.array(v.string())),
  _crossread: lenient(
    v.object({ published_label: lenient(v.string()), image_alt: lenient(v.string()) }),
  ),
});
type Item = v.InferOutput<typeof Item>;

/** Whether a text looks like a JSON document, which among our sources only a JSON Feed is. */
export function isJson(text: string): boolean {
  return /^\s*\{/.test(text);
}

/**
 * Reads a JSON Feed. The feed is the outlet; an item without a title is left out and named. An item may give its time as
 * a label relative to the capture (`_crossread.published_label`) instead of a date.
 * @param file what pictures beside the feed are relative to, as a `file:` address.
 * @throws InvalidDataError when the document is not a JSON Feed.
 */
export function readJsonFeed(text: string, file: string, capturedAt: Date): SourceReading {
  const feed = parseJson(JsonFeed, text, "JSON Feed");
  const reading: SourceReading = { stories: [], leftOut: [] };
  feed.items.forEach((item, index) => {
    try {
      const story = toSourceStory(feed, parse(Item, item, `items[${index}]`), file, capturedAt);
      reading.stories.push({ story, related: [] });
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      reading.leftOut.push(error.message);
    }
  });
  return reading;
}

function toSourceStory(feed: JsonFeed, item: Item, file: string, capturedAt: Date): SourceStory {
  const url = linkAddress(item.url, feed.home_page_url);
  const outletUrl = linkAddress(feed.home_page_url);
  const picture = pictureAddress(item.image, file);
  const published = publishedTime(item, capturedAt);
  const language = item.language ?? feed.language;
  return {
    headline: item.title.trim(),
    outlet: feed.title.trim(),
    ...(outletUrl && { outletUrl }),
    ...(url && { url }),
    authors: (item.authors ?? []).map((author) => author.name.trim()),
    tags: (item.tags ?? []).map((tag) => tag.replace(/^#/, "").trim()).filter((tag) => toKey(tag)),
    body: bodyOf(item, { link: url, picture: file }),
    ...(published && { published }),
    ...(language && { language }),
    ...(picture && { picture: { src: picture, alt: item._crossread?.image_alt ?? "" } }),
  };
}

function bodyOf(item: Item, bases: { link: string | undefined; picture: string }): SourceBlock[] {
  if (item.content_html) return htmlToBlocks(item.content_html, bases);
  return (item.content_text ?? "")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== "")
    .map((text) => ({ type: "paragraph", spans: [{ text }] }));
}

const RFC_3339 = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;

/** A date that cannot be read gives none: never the moment of reading. */
function publishedTime(item: Item, capturedAt: Date): PublishedTime | undefined {
  const date = item.date_published?.trim();
  if (date && RFC_3339.test(date) && !Number.isNaN(Date.parse(date))) {
    return { at: toInstant(new Date(date)), precision: "second" };
  }
  const label = item._crossread?.published_label;
  return label === undefined ? undefined : readTimeLabel(label, capturedAt);
}
