import type { StoryCard } from "../../../model/card.ts";
import { useMark } from "../../data/marks/marks.ts";
import { directionOf } from "../../lib/language.ts";
import { buildPath } from "../../paths.ts";
import { Byline } from "../../ui/Byline.tsx";
import { isRemotePicture, StoryPicture } from "../../ui/StoryPicture.tsx";
import { Link } from "../../ui/Link.tsx";

/** How much of the page a story is given. */
export type CardSize = "lead" | "major" | "minor" | "brief";

interface Props {
  story: StoryCard;
  size: CardSize;
  outlets: string[];
  /** A word beside the byline, such as how many outlets tell this. */
  note?: string | undefined;
}

const HEADLINE = {
  lead: "text-lead",
  major: "text-major",
  minor: "text-minor",
  brief: "text-brief",
};

/** A story in a list: its headline, who tells it and when, and as much more as its size has room for. */
export function StoryCardView({ story, size, outlets, note }: Props) {
  const mark = useMark(story.id);
  const hasPicture = size !== "brief" && showsPicture(story);
  return (
    <article
      data-read={mark.read && ""}
      className={`group relative ${hasPicture ? WITH_PICTURE[size] : ""}`}
    >
      {hasPicture && <CardPicture story={story} size={size} />}
      <div
        dir={directionOf(story.language)}
        className={size === "lead" ? "space-y-4" : "space-y-2"}
      >
        <h3 lang={story.language} className={`headline ${HEADLINE[size]}`}>
          <Link
            href={buildPath({ page: "story", id: story.id, outlets })}
            className="block decoration-1 underline-offset-[0.14em] group-hover:underline after:absolute after:inset-0 after:content-['']"
          >
            {story.headline}
          </Link>
        </h3>
        <Byline story={story} note={note} mark={mark} />
        {size !== "brief" && story.excerpt && (
          <p lang={story.language} className={`excerpt text-soft ${EXCERPT[size]}`}>
            {story.excerpt}
          </p>
        )}
      </div>
    </article>
  );
}

const EXCERPT = {
  lead: "reading-[1rem] line-clamp-5 lg:reading-[1.125rem]",
  major: "reading-[1rem] line-clamp-3",
  minor: "reading-[1rem] line-clamp-2 max-sm:hidden",
};

const WITH_PICTURE = {
  lead: "grid gap-5 md:grid-cols-12 md:gap-8 [&>div]:md:col-span-5 [&>div]:md:order-first",
  major: "grid content-start gap-3",
  minor:
    "grid grid-cols-[minmax(min(100%-1rem,9rem),1fr)_minmax(0,6.5rem)] items-start gap-4 [&>div]:order-first",
};

const PICTURE = {
  lead: "aspect-[8/5] max-md:-mx-[clamp(1rem,4vw,2.5rem)] max-md:w-[calc(100%+2*clamp(1rem,4vw,2.5rem))] max-md:max-w-none md:col-span-7 md:h-full md:min-h-80 md:rounded-[3px]",
  major: "aspect-[8/5] rounded-[3px]",
  minor: "aspect-square rounded-[3px]",
};

const SIZES = {
  lead: "(min-width: 90rem) 36rem, (min-width: 48rem) 55vw, 100vw",
  major: "(min-width: 64rem) 20rem, (min-width: 48rem) 45vw, 92vw",
  minor: "6.5rem",
};

function CardPicture({ story, size }: { story: StoryCard; size: Exclude<CardSize, "brief"> }) {
  if (!story.picture) return null;
  return (
    <StoryPicture
      picture={{ ...story.picture, alt: "" }}
      sizes={SIZES[size]}
      eager={size === "lead"}
      className={PICTURE[size]}
    />
  );
}

/** A card never asks another site for a picture, and has no room for a question. */
function showsPicture({ picture }: StoryCard): boolean {
  return picture !== undefined && !isRemotePicture(picture);
}
