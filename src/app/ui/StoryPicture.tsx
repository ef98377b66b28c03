import { useState } from "react";
import { largestSource, type Picture } from "../../model/picture.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { inLanguage } from "../lib/language.ts";
import { useSite } from "../lib/Site.tsx";

interface Props {
  picture: Picture;
  /** The `sizes` attribute: how wide it is drawn. */
  sizes: string;
  /** Loaded at once: it is in the first view. */
  eager?: boolean;
  className?: string;
}

/** A picture in the room that it will take. One on another site is loaded only when the reader asks for it. */
export function StoryPicture({ picture, sizes, eager = false, className = "" }: Props) {
  const { m, language } = useI18n();
  const { root } = useSite();
  const [asked, setAsked] = useState(false);
  const { sources, alt, width, height } = picture;
  const remote = remoteSource(picture);
  if (remote !== undefined && !asked) {
    return (
      <button
        type="button"
        {...inLanguage(language)}
        onClick={() => setAsked(true)}
        className="no-print target w-full rounded-[3px] border border-edge bg-wash p-6 text-sm text-soft"
      >
        {m.loadPicture(new URL(remote).hostname)}
      </button>
    );
  }
  const url = (src: string) => (isRemote(src) ? src : `${root}/edition/${src}`);
  const sized = sources.filter((source) => source.width !== undefined);
  return (
    <img
      // The button that had the focus is gone.
      ref={asked ? takeFocus : undefined}
      tabIndex={asked ? -1 : undefined}
      src={url(largestSource(picture))}
      srcSet={sized.map((source) => `${url(source.src)} ${source.width}w`).join(", ") || undefined}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={eager ? "eager" : "lazy"}
      decoding="async"
      referrerPolicy="no-referrer"
      className={`h-auto w-full bg-wash object-cover ${className}`}
    />
  );
}

function takeFocus(picture: HTMLImageElement | null): void {
  picture?.focus({ preventScroll: true });
}

/** Whether showing a picture could ask another site for it: the browser chooses among its sizes. */
export function isRemotePicture(picture: Picture): boolean {
  return remoteSource(picture) !== undefined;
}

function remoteSource({ sources }: Picture): string | undefined {
  return sources.find(({ src }) => isRemote(src))?.src;
}

function isRemote(src: string): boolean {
  return /^https?:/i.test(src);
}
