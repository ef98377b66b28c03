import type { PublishedTime } from "../../model/time.ts";
import type { SourceReading, SourceStory } from "../sourceStory.ts";
import { readDate } from "../time/date.ts";
import { readTimeLabel } from "../time/label.ts";
import { basesOf, itemLink, itemPicture, type Place, placeOf } from "./addresses.ts";
import { bodyOf, firstWords } from "./itemBody.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { languageTag, oneLine, personName, plainText, tagName, unique } from "./plainText.ts";

/**
 * The stories of a feed. An item that says too little to be one is left out and named; a date that cannot be read is, too.
 * @param address where the feed was read from: `http(s):` or `file:`.
 */
export function toReading(feed: Feed, address: string, capturedAt: Date): SourceReading {
  const reading: SourceReading = { stories: [], leftOut: [] };
  const place = placeOf(feed, address);
  const isMicroblog = feed.titlesOptional && !feed.items.some(hasTitle);
  feed.items.forEach((item, index) => {
    const name = `items[${index}]`;
    if (item instanceof Error) return void reading.leftOut.push(`${name}: ${item.message}`);
    const story = toStory(feed, item, place, isMicroblog);
    if (typeof story === "string") return void reading.leftOut.push(`${name}: ${story}`);
    const published = publishedTime(item, capturedAt);
    if (!published && item.dates[0]) {
      reading.leftOut.push(`${name}: date that cannot be read: ${oneLine(item.dates[0])}`);
    }
    reading.stories.push({ story: { ...story, ...(published && { published }) }, related: [] });
  });
  const silent = feed.found - feed.items.length;
  if (silent > 0) reading.leftOut.push(`items that say nothing: ${silent}`);
  return reading;
}

function hasTitle(item: FeedItem | Error): boolean {
  return !(item instanceof Error) && item.title !== undefined && plainText(item.title) !== "";
}

/** The story of an item, or why it is none. */
function toStory(
  feed: Feed,
  item: FeedItem,
  place: Place,
  isMicroblog: boolean,
): SourceStory | string {
  const url = itemLink(item, place);
  const bases = basesOf(item, place, url);
  const body = bodyOf(item, bases);
  const title = item.title ? plainText(item.title) : "";
  const headline = title || (isMicroblog ? firstWords(body) : "");
  if (!headline) return `title missing${url ? ` (${url})` : ""}`;
  const outlet = feed.title && plainText(feed.title);
  const language = languageTag(item.language) ?? languageTag(feed.language);
  const authors = item.authors.length > 0 ? item.authors : feed.authors;
  const picture = itemPicture(item, bases);
  return {
    headline,
    ...(outlet && { outlet }),
    ...(place.home && { outletUrl: place.home }),
    ...(url && { url }),
    authors: unique(authors.map(personName)),
    tags: unique(item.tags.map(tagName)),
    body,
    ...(language && { language }),
    ...(picture && { picture }),
  };
}

/** The first date that can be read, else the relative label: never the moment of reading. */
function publishedTime(item: FeedItem, capturedAt: Date): PublishedTime | undefined {
  for (const date of item.dates) {
    const time = readDate(date);
    if (time) return time;
  }
  return item.timeLabel === undefined ? undefined : readTimeLabel(item.timeLabel, capturedAt);
}
