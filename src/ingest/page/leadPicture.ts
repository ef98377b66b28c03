import { linkAddress } from "../body/address.ts";
import type { SourcePicture } from "../sourceStory.ts";
import { isThing, listOf, resolve, textIn } from "./jsonLd.ts";
import type { PageFacts } from "./pageFacts.ts";

/** In pixels: a narrower picture is a mark, not a photograph. */
const LEAST = 200;

const NO_PHOTOGRAPH =
  /(?:^|[/_.-])(?:logos?|favicon|icons?|apple-touch|avatar|gravatar|placeholder|default|fallback|no-?image|sprite|share[-_](?:image|default)|og[-_](?:image|default)|social[-_](?:default|card))(?:[/_.\-\d]|$)/i;

/** The picture that the page shows its story by; never a logo or a stand-in for one. */
export function leadPictureOf(facts: PageFacts): SourcePicture | undefined {
  return [...sharedPictures(facts), ...describedPictures(facts)].find(
    ({ src, width }) => !NO_PHOTOGRAPH.test(new URL(src).pathname) && (width ?? LEAST) >= LEAST,
  );
}

function sharedPictures({ meta, base }: PageFacts): SourcePicture[] {
  const alt = meta("og:image:alt")[0] ?? meta("twitter:image:alt")[0] ?? "";
  const addresses = [
    ...meta("og:image:secure_url"),
    ...meta("og:image"),
    ...meta("og:image:url"),
  ].slice(0, 1);
  const others = [...meta("twitter:image"), ...meta("twitter:image:src")];
  const size = sizeOf(meta("og:image:width")[0], meta("og:image:height")[0]);
  return [
    ...addresses.map((address) => ({ address, size })),
    ...others.map((address) => ({ address, size: {} })),
  ].flatMap(({ address, size: sides }) => {
    const src = linkAddress(address, base);
    return src === undefined ? [] : [{ src, alt, ...sides }];
  });
}

function describedPictures({ article, things, base }: PageFacts): SourcePicture[] {
  return listOf(article["image"]).flatMap((each) => {
    const image = resolve(each, things);
    const address = isThing(image) ? (image["url"] ?? image["contentUrl"]) : image;
    const src = linkAddress(textIn(listOf(address)[0]), base);
    const size = isThing(image) ? sizeOf(image["width"], image["height"]) : {};
    return src === undefined ? [] : [{ src, alt: "", ...size }];
  });
}

function sizeOf(width: unknown, height: unknown): { width?: number; height?: number } {
  const [wide, high] = [width, height].map((side) => {
    const value = isThing(side) ? side["value"] : side;
    const pixels = Number.parseInt(
      typeof value === "number" ? String(value) : (textIn(value) ?? ""),
      10,
    );
    return pixels >= 1 && pixels <= 100_000 ? pixels : undefined;
  });
  return { ...(wide && { width: wide }), ...(high && { height: high }) };
}
