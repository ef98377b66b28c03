import { parseAtomFeed, parseRdfFeed, parseRssFeed } from "feedsmith";
import { UnreadableSourceError } from "../sourceStory.ts";
import { NOT_XML } from "../xml/notXml.ts";
import { fromAtom } from "./atomFeed.ts";
import type { Feed } from "./feed.ts";
import { mend } from "./mend.ts";
import { fromRdf } from "./rdfFeed.ts";
import { fromRss } from "./rssFeed.ts";

export type XmlFeedFormat = "rss" | "atom" | "rdf" | "cdf";

/** What the feed library passes over and the mended feed has. */
const NEEDS_MENDING =
  /<feedburner:origlink|<xhtml:body|<body\s[^>]{0,99}xhtml|\smode\s*=\s*["']base64/i;

/** A name without an end in sight: the library's time for names in brackets grows with the square of their length. */
const ENDLESS_NAME =
  /<(author|managingeditor|webmaster)(?:\s[^<>]{0,200})?>(?!(?:<!\[CDATA\[[^<]{0,500}\]\]>|[^<]|<(?!\/\1|!)){0,500}<\/\1)/i;

const ITEM_TAG = /<(?:\w+:)?(?:item|entry)[\s/>]/gi;

/**
 * Parses a feed in XML. What the feed library refuses, or finds fewer items in than have a tag, is mended and parsed again.
 * @throws UnreadableSourceError when there is no feed in it.
 */
export function parseFeed(document: string, format: XmlFeedFormat): Feed {
  const text = document.replace(NOT_XML, "");
  const isOdd = format === "cdf" || NEEDS_MENDING.test(text) || ENDLESS_NAME.test(text);
  const plain = isOdd ? undefined : parsePlain(text, format);
  if (plain && plain.items.length >= (text.match(ITEM_TAG)?.length ?? 0)) return plain;
  const mended = mend(text);
  if (mended && mended.items > (plain?.items.length ?? -1)) {
    const feed = parsePlain(mended.text, mended.format);
    if (feed) return { ...feed, found: mended.items, titlesOptional: format === "rss" };
    if (mended.items === 0) return emptyFeed();
  }
  if (!plain) throw new UnreadableSourceError("a feed that is too broken to be read");
  return plain;
}

function parsePlain(text: string, format: XmlFeedFormat): Feed | undefined {
  try {
    if (format === "atom") return fromAtom(parseAtomFeed(text));
    return format === "rdf" ? fromRdf(parseRdfFeed(text)) : fromRss(parseRssFeed(text));
  } catch {
    // The library throws for what it cannot read, be it the document or one tag of it; mending is for both.
    return undefined;
  }
}

function emptyFeed(): Feed {
  return { links: [], authors: [], items: [], found: 0, titlesOptional: true };
}
