import * as v from "valibot";
import { Block } from "./block.ts";
import { Outlet } from "./outlet.ts";
import { largestSource, Picture } from "./picture.ts";
import { HttpUrl, Instant, Language, StoryId, Text } from "./scalars.ts";
import { Tag } from "./tag.ts";
import { Precision, type PublishedTime } from "./time.ts";

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
}

/** A whole story, with the stories to read beside it, best first. */
export interface Story extends StoryCard {
  body: Block[];
  related: StoryCard[];
}

/** JSON Feed's item, with what it has no word for under `_crossread`. */
const cardEntries = {
  id: StoryId,
  url: v.optional(HttpUrl),
  title: Text,
  content_text: v.string(),
  date_published: v.optional(Instant),
  authors: v.optional(v.array(v.object({ name: Text }))),
  language: v.optional(Language),
  tags: v.optional(v.array(Tag)),
};

const cardExtension = {
  outlet: v.optional(Outlet),
  seen_at: Instant,
  precision: v.optional(Precision),
  picture: v.optional(Picture),
};

const CardItem = v.object({ ...cardEntries, _crossread: v.object(cardExtension) });
type CardItem = v.InferOutput<typeof CardItem>;

/** An entry of a list, read from its JSON Feed item. */
export const StoryCard = v.pipe(CardItem, v.transform(fromItem));

/** A story file: the item of its list entry, with body and related links. */
export const Story = v.pipe(
  v.object({
    ...cardEntries,
    _crossread: v.object({
      ...cardExtension,
      body: v.array(Block),
      related: v.array(StoryCard),
    }),
  }),
  v.transform((item): Story => ({
    ...fromItem(item),
    body: item._crossread.body,
    related: item._crossread.related,
  })),
);

function fromItem(item: CardItem): StoryCard {
  const { outlet, seen_at, precision = "second", picture } = item._crossread;
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
    },
  };
}

/** The content of a story file: the inverse of reading it. */
export function toStoryItem(story: Story) {
  const item = toCardItem(story);
  return {
    ...item,
    _crossread: { ...item._crossread, body: story.body, related: story.related.map(toCardItem) },
  };
}

/**
 * Where a story stands in time: when it was published, but never later than it was seen. One without a time stands below
 * the dated ones of the day it was seen on: it may be older than all of them.
 */
export function placedAt({ published, seenAt }: StoryCard): string {
  if (!published) return `${seenAt.slice(0, 10)}T00:00:00Z`;
  return published.at < seenAt ? published.at : seenAt;
}
