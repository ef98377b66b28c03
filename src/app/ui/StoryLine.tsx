import type { ReactNode } from "react";
import type { StoryCard } from "../../model/card.ts";
import { directionOf } from "../lib/language.ts";
import { Byline } from "./Byline.tsx";
import { Link } from "./Link.tsx";

interface Props {
  story: StoryCard;
  href: string;
  /** What the reader made of the story. */
  mark: { read?: unknown; saved?: unknown };
  className: string;
  /** What more is said of it. */
  children?: ReactNode;
}

/** A story as one link of a list beside others: its headline, who tells it, when. */
export function StoryLine({ story, href, mark, className, children }: Props) {
  return (
    <Link
      data-read={mark.read && ""}
      href={href}
      dir={directionOf(story.language)}
      className={`group block ${className}`}
    >
      <span
        lang={story.language}
        className="headline block text-brief decoration-1 underline-offset-[0.18em] group-hover:underline"
      >
        {story.headline}
      </span>
      <Byline story={story} mark={mark} />
      {children}
    </Link>
  );
}
