import * as v from "valibot";
import { Outlet } from "./outlet.ts";
import { largestSource, Picture } from "./picture.ts";
import { HttpUrl, Instant, Language, StoryId, Text } from "./scalars.ts";
import { Tag } from "./tag.ts";
import { Precision, type PublishedTime } from "./time.ts";

/** Another story that prints the same text, and whose it is. */
const Copy = v.object({ id: StoryId, outlet: v.optional(Outlet) });
export type Copy = v.InferOutput<typeof Copy>;

/** What a list shows of a story: enough to choose it by. */
export interface StoryCard {
  id: string;
  /** The story's own page at its outlet, where known. */
  url?: string;
  headline: string;
  /** The first words of the body; empty for a story that has none. */
  excerpt: string;
  outlet?: Outlet;
  authors: string[];
  /** Absent when the source gave no time that could be read. */
  published?: PublishedTime;
  /** When the source was captured: what a story without a time is placed by. */
  seenAt: string;
  language?: string;
  tags: string[];
  picture?: Picture;
  /** The other outlets that print the same text, and the stories in which they do. */
  copies?: Copy[];
}

/** JSON Feed's item, with what it has no word for under `_crossread`. */
export const cardEntries = {
  id: StoryId,
  url: v.optional(HttpUrl),
  title: Text,
  content_text: v.string(),
  date_published: v.optional(Instant),
  authors: v.optional(v.array(v.object({ name: Text }))),
  language: v.optional(Language),
  tags: v.optional(v.array(Tag)),
};

export const cardExtension = {
  outlet: v.optional(Outlet),
  seen_at: Instant,
  precision: v.optional(Precision),
  picture: v.optional(Picture),
  also_in: v.optional(v.array(Copy)),
};

const CardItem = v.object({ ...cardEntries, _crossread: v.object(cardExtension) });
type CardItem = v.InferOutput<typeof CardItem>;

/** An entry of a list, read from its JSON Feed item. */
export const StoryCard = v.pipe(CardItem, v.transform(fromCardItem));

/** The inverse of {@link toCardItem}. */
export function fromCardItem(item: CardItem): StoryCard {
  const { outlet, seen_at, precision = "second", picture, also_in } = item._crossread;
  return {
    id: item.id,
    ...(item.url && { url: item.url }),
    headline: item.title,
    excerpt: item.content_text,
    ...(outlet && { outlet }),
    authors: (item.authors ?? []).map((author) => author.name),
    ...(item.date_published && { published: { at: item.date_published, precision } }),
    seenAt: seen_at,
    ...(item.language && { language: item.language }),
    tags: item.tags ?? [],
    ...(picture && { picture }),
    ...(also_in && { copies: also_in }),
  };
}

/** The JSON Feed item of a list entry: the inverse of reading it. */
export function toCardItem(card: StoryCard) {
  return {
    id: card.id,
    url: card.url,
    title: card.headline,
    content_text: card.excerpt,
    image: card.picture && largestSource(card.picture),
    date_published: card.published?.at,
    authors: card.authors.length > 0 ? card.authors.map((name) => ({ name })) : undefined,
    language: card.language,
    tags: card.tags.length > 0 ? card.tags : undefined,
    _crossread: {
      outlet: card.outlet,
      seen_at: card.seenAt,
      precision: card.published?.precision,
      picture: card.picture,
      also_in: card.copies,
    },
  };
}

/** Milliseconds by which two clocks may differ. */
const SKEW = 15 * 60_000;

/**
 * Where a story stands in time: when it was published, but never later than it was seen. One without a time stands below
 * the dated ones of the day it was seen on: it may be older than all of them. One that says it is of the future says nothing.
 */
export function placedAt({ published, seenAt }: StoryCard): string {
  if (published && published.at <= seenAt) return published.at;
  const isNow = published && Date.parse(published.at) - Date.parse(seenAt) <= SKEW;
  return isNow ? seenAt : `${seenAt.slice(0, 10)}T00:00:00Z`;
}
