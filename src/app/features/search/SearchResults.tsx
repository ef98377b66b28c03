import { useMark } from "../../data/marks/marks.ts";
import type { Part, SearchHit } from "../../data/search/toHit.ts";
import { directionOf } from "../../lib/language.ts";
import { buildPath } from "../../paths.ts";
import { Byline } from "../../ui/Byline.tsx";
import { Link } from "../../ui/Link.tsx";

interface Props {
  hits: readonly SearchHit[];
  outlets: string[];
}

/** The stories that were found, a row each, with what was searched for marked. */
export function SearchResults({ hits, outlets }: Props) {
  return (
    <ol className="max-w-[50rem]">
      {hits.map((hit) => (
        <li key={hit.story.id} className="border-t border-rule py-5">
          <Hit hit={hit} outlets={outlets} />
        </li>
      ))}
    </ol>
  );
}

function Hit({
  hit: { story, headline, excerpt },
  outlets,
}: {
  hit: SearchHit;
  outlets: string[];
}) {
  const mark = useMark(story.id);
  return (
    <article
      dir={directionOf(story.language)}
      data-read={mark.read && ""}
      className="group relative space-y-2"
    >
      <h2 lang={story.language} className="headline text-minor">
        <Link
          href={buildPath({ page: "story", id: story.id, outlets })}
          className="block decoration-1 underline-offset-[0.14em] group-hover:underline after:absolute after:inset-0 after:content-['']"
        >
          <Marked parts={headline} />
        </Link>
      </h2>
      <Byline story={story} mark={mark} />
      <p lang={story.language} className="excerpt reading-[1rem] text-soft">
        <Marked parts={excerpt} />
      </p>
    </article>
  );
}

function Marked({ parts }: { parts: readonly Part[] }) {
  return parts.map(({ text, isMatch }, index) =>
    isMatch ? (
      <mark key={index} className="rounded-[2px] bg-wash font-semibold text-accent">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
