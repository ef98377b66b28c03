import { type Bases, linkAddress, pictureAddress } from "../body/address.ts";
import type { SourcePicture } from "../sourceStory.ts";
import type { Feed, FeedItem } from "./feed.ts";

/** What the addresses of a feed are relative to. */
export interface Place {
  /** The outlet's own site. */
  home?: string | undefined;
  /** For links: the feed's `xml:base`, its own address, else its site. */
  link?: string | undefined;
  /** The file that the feed was read from, for pictures beside it. */
  file?: string | undefined;
}

export function placeOf(feed: Feed, address: string): Place {
  const file = address.startsWith("file:") ? address : undefined;
  const web = file === undefined ? linkAddress(address) : undefined;
  const base = resolve(feed.base, web) ?? web;
  const home = firstLink(feed.links, base);
  return { home, link: base ?? home, file };
}

/** An `xml:base` made absolute; undefined when there is none that can be. */
export function resolve(base: string | undefined, outer: string | undefined): string | undefined {
  return base ? linkAddress(base, outer) : undefined;
}

export function itemLink(item: FeedItem, place: Place): string | undefined {
  return firstLink(item.links, resolve(item.base, place.link) ?? place.link);
}

function firstLink(links: readonly string[], base: string | undefined): string | undefined {
  for (const link of links) {
    const address = linkAddress(link, base);
    if (address) return address;
  }
  return undefined;
}

/** Addresses in an item are relative to its base, else to its own page. */
export function basesOf(item: FeedItem, place: Place, url: string | undefined): Bases {
  const base = resolve(item.base, place.link);
  const link = base ?? url ?? place.link;
  return { link, picture: base ?? place.file ?? link };
}

export function itemPicture(item: FeedItem, bases: Bases): SourcePicture | undefined {
  for (const { src, alt } of item.pictures) {
    const address = pictureAddress(src, bases.picture);
    if (address) return { src: address, alt: alt ?? "" };
  }
  return undefined;
}
