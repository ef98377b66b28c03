import * as v from "valibot";
import { Outlet } from "./outlet.ts";
import { InvalidDataError, parse } from "./parse.ts";
import { Instant, Language, StoryId, Text } from "./scalars.ts";
import { StoryCard, toCardItem } from "./card.ts";

const JSON_FEED_VERSION = "https://jsonfeed.org/version/1.1";

/** The version of the `_crossread` extensions; an edition of another version is refused, not half understood. */
const EDITION_FORMAT = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An outlet and how many stories of a list are its own. */
export const OutletCount = v.object({ ...Outlet.entries, stories: count });
export type OutletCount = v.InferOutput<typeof OutletCount>;

/** A whole edition as a list: who is in it, and what, newest first. */
export interface Edition {
  title: string;
  language?: string;
  updatedAt: string;
  outlets: OutletCount[];
  stories: StoryCard[];
  /** The events that several stories tell. */
  events: EditionEvent[];
}

/** Several stories of one event: the one that stands for it first, then the others, newest first. */
export const EditionEvent = v.object({ id: StoryId, stories: v.array(StoryId) });
export type EditionEvent = v.InferOutput<typeof EditionEvent>;

/** An edition as it was read, with what had to be left out of it. */
export interface EditionReading {
  edition: Edition;
  leftOut: InvalidDataError[];
}

const EditionFeed = v.object({
  version: v.literal(JSON_FEED_VERSION),
  title: Text,
  language: v.optional(Language),
  items: v.array(v.unknown()),
  _crossread: v.object({
    format: v.literal(EDITION_FORMAT),
    updated_at: Instant,
    outlets: v.array(OutletCount),
    events: v.optional(v.array(EditionEvent), []),
  }),
});

/**
 * Reads an edition list. A story that is broken is left out and named; the others stay readable.
 * @throws InvalidDataError when the list itself is broken.
 */
export function readEdition(input: unknown, file: string): EditionReading {
  const feed = parse(EditionFeed, input, file);
  const leftOut: InvalidDataError[] = [];
  const stories = feed.items.flatMap((item, index) => {
    try {
      return [parse(StoryCard, item, file)];
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      leftOut.push(new InvalidDataError(file, `items[${index}].${error.field}`, error.reason));
      return [];
    }
  });
  const { updated_at: updatedAt, outlets, events } = feed._crossread;
  const { title, language } = feed;
  return {
    edition: { title, ...(language && { language }), updatedAt, outlets, stories, events },
    leftOut,
  };
}

/** The content of `edition.json`: the inverse of reading it. */
export function toEditionFeed(edition: Edition) {
  return {
    version: JSON_FEED_VERSION,
    title: edition.title,
    language: edition.language,
    _crossread: {
      format: EDITION_FORMAT,
      updated_at: edition.updatedAt,
      outlets: edition.outlets,
      events: edition.events.length > 0 ? edition.events : undefined,
    },
    items: edition.stories.map(toCardItem),
  };
}
