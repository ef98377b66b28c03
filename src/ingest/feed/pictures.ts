import type { MediaNs } from "feedsmith";
import type { FeedItem } from "./feed.ts";

type Media = MediaNs.ItemOrFeed;
type MediaContent = MediaNs.Content;

const IMAGE_NAME = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/** Whether a file that a feed names is a picture, by its type, or by its name when no type is given. */
export function isPicture(url: string | undefined, type?: string, medium?: string): boolean {
  if (type || medium) return medium === "image" || /^image\//i.test(type ?? "");
  return IMAGE_NAME.test(url ?? "");
}

/** Pictures of the `media:` namespace, the widest first, thumbnails last. */
export function mediaPictures(media: Media | undefined): FeedItem["pictures"] {
  if (!media) return [];
  const sets = [media, ...(media.groups ?? [])];
  const contents = sets.flatMap((set) => set.contents ?? []);
  const pictures = contents
    .filter(({ url, type, medium }) => isPicture(url, type, medium))
    .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0));
  const thumbnails = [...sets, ...contents].flatMap((set) => set.thumbnails ?? []);
  return [
    ...pictures.map((picture) => ({ src: picture.url, alt: altOf(picture) })),
    ...thumbnails.map(({ url }) => ({ src: url, alt: undefined })),
  ].flatMap(({ src, alt }) => (src ? [{ src, alt }] : []));
}

function altOf({ title, description }: MediaContent): string | undefined {
  const text = description ?? title;
  return text?.type === "html" ? undefined : text?.value;
}
