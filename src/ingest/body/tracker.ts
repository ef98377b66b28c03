/** In pixels: what is smaller in both directions is an icon, and in one direction a line. */
const ICON = 32;
const LINE = 3;

const COUNTERS = new RegExp(
  [
    "doubleclick\\.net",
    "google-analytics\\.com",
    "googletagmanager\\.com",
    "scorecardresearch\\.com",
    "quantserve\\.com",
    "chartbeat\\.(?:com|net)",
    "facebook\\.com/tr\\b",
    "pixel\\.(?:wp|quora|mathtag|rubiconproject|adsafeprotected)\\.com",
    "stats\\.(?:wordpress|wp)\\.com",
    "feeds\\.feedburner\\.com/~",
    "feedsportal\\.com",
    "feedblitz\\.com/.*\\.gif",
    "(?:bat|c)\\.bing\\.com",
    "analytics\\.twitter\\.com",
    "px\\.ads\\.linkedin\\.com",
    "imrworldwide\\.com",
    "mc\\.yandex\\.ru",
    "counter\\.(?:yadro\\.ru|theguardian\\.com)",
    "/(?:pixel|tracking|tracker|beacon|counter|impression|b)\\.(?:gif|png|php)(?:\\?|$)",
    "/(?:1x1|spacer|blank|transparent|clear)\\.(?:gif|png)(?:\\?|$)",
  ].join("|"),
  "i",
);

/** Whether a picture is there to count readers, or too small to be seen. */
export function isTracker(img: Element, src: string): boolean {
  const width = sideOf(img, "width", 0);
  const height = sideOf(img, "height", 0);
  const isLine = (width ?? LINE + 1) <= LINE || (height ?? LINE + 1) <= LINE;
  const isIcon = width !== undefined && height !== undefined && width <= ICON && height <= ICON;
  return isLine || isIcon || COUNTERS.test(src.slice(0, 2000));
}

/** A side in whole pixels, as the page gives it: by attribute, else by style. */
export function sideOf(img: Element, side: "width" | "height", least = 1): number | undefined {
  const style = img.getAttribute("style")?.slice(0, 500) ?? "";
  const styled = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*(\\d{1,5})(?:\\.\\d+)?px`, "i").exec(
    style,
  );
  const given = /^\s*(\d{1,5})(?:\.\d+)?(?:px)?\s*$/.exec(img.getAttribute(side) ?? "") ?? styled;
  const pixels = given ? Number(given[1]) : undefined;
  return pixels !== undefined && pixels >= least ? pixels : undefined;
}
