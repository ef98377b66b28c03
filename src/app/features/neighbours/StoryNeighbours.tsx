import { useControlWords } from "../../lib/i18n/useControlWords.ts";
import { inLanguage } from "../../lib/language.ts";
import { buildPath } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { neighboursOf, type TrailStory, useTrail } from "./trail.ts";

interface Props {
  /** The story that is shown. */
  id: string;
  /** The stories that are close to it. */
  related: readonly TrailStory[];
  outlets: string[];
}

/** The way on from the end of a story: to the one before and the one after it, and back to the list. */
export function StoryNeighbours({ id, related, outlets }: Props) {
  const m = useControlWords();
  const trail = useTrail();
  const { previous, next } = neighboursOf(id, trail, related);
  if (!previous && !next && !trail) return null;
  const path = (story: TrailStory) => buildPath({ page: "story", id: story.id, outlets });
  return (
    <nav aria-label={m.neighbours.title} className="no-print mt-10 border-t-[3px] border-ink">
      <ul className="grid gap-x-8 sm:grid-cols-2">
        {previous && (
          // A side, not a start: the start of a headline is that of its own language.
          <li className="border-b border-rule sm:border-b-0 sm:ltr:text-left sm:rtl:text-right">
            <Neighbour story={previous} href={path(previous)} word={m.neighbours.previous} />
          </li>
        )}
        {next && (
          <li className="sm:col-start-2 sm:ltr:text-right sm:rtl:text-left">
            <Neighbour story={next} href={path(next)} word={m.neighbours.next} />
          </li>
        )}
      </ul>
      {trail && (
        <a
          href={trail.from}
          className="target inline-flex items-center text-sm text-accent underline underline-offset-4"
        >
          {m.neighbours.list}
        </a>
      )}
    </nav>
  );
}

function Neighbour({ story, href, word }: { story: TrailStory; href: string; word: string }) {
  return (
    <Link href={href} className="group block py-3">
      <span className="block text-sm text-quiet">{word}</span>
      <span
        {...inLanguage(story.language)}
        className="headline block text-brief decoration-1 underline-offset-[0.18em] group-hover:underline"
      >
        {story.headline}
      </span>
    </Link>
  );
}
