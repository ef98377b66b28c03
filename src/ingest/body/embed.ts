import { withoutTracking } from "../address/tracking.ts";
import type { SourceBlock } from "../sourceStory.ts";
import { type Bases, linkAddress } from "./address.ts";
import type { BlockReader } from "./blockReader.ts";
import { sideOf } from "./tracker.ts";

type Embed = Extract<SourceBlock, { type: "embed" }>;

/** Frames that show nothing of the story: advertising, counting, share buttons, comment boxes. */
const NOT_CONTENT =
  /doubleclick|googlesyndication|googletagmanager|amazon-adsystem|adservice|taboola|outbrain|recaptcha|disqus|addthis|sharethis|facebook\.com\/plugins\/(?:like|share|follow|page|comments)|platform\.twitter\.com\/widgets|[/.]ads?[./]|newsletter|subscribe/i;

/** Pages for phones name a video by its id; this is where it is watched. */
const WATCHED_AT: Record<string, [attribute: string, before: string]> = {
  "AMP-YOUTUBE": ["data-videoid", "https://www.youtube.com/watch?v="],
  "AMP-VIMEO": ["data-videoid", "https://vimeo.com/"],
  "AMP-DAILYMOTION": ["data-videoid", "https://www.dailymotion.com/video/"],
  "AMP-TWITTER": ["data-tweetid", "https://twitter.com/i/status/"],
  "AMP-INSTAGRAM": ["data-shortcode", "https://www.instagram.com/p/"],
  "AMP-FACEBOOK": ["data-href", ""],
};

/** A frame, video or sound as a link to it: never loaded, always told. */
export const readEmbed: BlockReader = (element, { bases }) => {
  const block = embedAt(embedAddress(element), bases, element.getAttribute("title"));
  const isTiny =
    (sideOf(element, "width", 0) ?? 99) < 3 || (sideOf(element, "height", 0) ?? 99) < 3;
  return block && !isTiny && !NOT_CONTENT.test(block.url.slice(0, 2000)) ? [block] : [];
};

function embedAddress(element: Element): string | null | undefined {
  const [attribute, before] = WATCHED_AT[element.nodeName.toUpperCase()] ?? [];
  const id = attribute && element.getAttribute(attribute);
  if (id) return before + (before === "" ? id : encodeURIComponent(id));
  const names = ["data-src", "data-lazy-src", "data-litespeed-src", "src"];
  const own = names
    .map((name) => element.getAttribute(name))
    .find((each) => each && each !== "about:blank");
  return own ?? element.querySelector("source")?.getAttribute("src");
}

function embedAt(
  address: string | null | undefined,
  bases: Bases,
  title: string | null,
): Embed | undefined {
  const src = linkAddress(address, bases.link);
  if (src === undefined) return undefined;
  const url = watchPage(withoutTracking(src));
  const label = title?.replace(/\s+/g, " ").trim() || new URL(url).hostname.replace(/^www\./, "");
  return { type: "embed", url, label };
}

/** A player's address as the page on which people watch. */
function watchPage(address: string): string {
  const youtube = /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{11})/.exec(
    address,
  )?.[1];
  const vimeo = /^https?:\/\/player\.vimeo\.com\/video\/(\d+)/.exec(address)?.[1];
  if (youtube) return `https://www.youtube.com/watch?v=${youtube}`;
  return vimeo ? `https://vimeo.com/${vimeo}` : address;
}

const POST =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|bluesky-embed|mastodon-embed)\b/;
const POST_PAGE =
  /^https?:\/\/(?:[\w-]+\.)*(?:twitter|x|instagram|tiktok|facebook|bsky)\.(?:com|app)\/.*(?:status|p|reel|video|posts?)\b/;

/** The link to a post of a social network that a quotation holds. */
export function postEmbed(quote: Element, bases: Bases): Embed | undefined {
  if (!POST.test(quote.className)) return undefined;
  const links = [...quote.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  const given = ["data-instgrm-permalink", "cite", "data-href"].map(
    (name) => quote.getAttribute(name) ?? "",
  );
  const address = [...given, ...links.toReversed()].find((each) =>
    POST_PAGE.test(each.slice(0, 2000)),
  );
  return embedAt(address, bases, null);
}
