import { Link } from "wouter";
import type { StoryCard } from "../../../model/story.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { directionOf } from "../../lib/language.ts";
import { buildPath } from "../../paths.ts";
import { Byline } from "../../ui/Byline.tsx";

interface Props {
  /** The stories to read beside this one, already narrowed; undefined while they load. */
  related: readonly StoryCard[] | undefined;
  /** The outlets that the reader narrowed to, kept in every link. */
  outlets: string[];
  /** Why there is none, when there is none. */
  emptyReason: string;
}

/** The sidebar: who else tells this story, and what belongs to it. */
export function RelatedArticles({ related, outlets, emptyReason }: Props) {
  const { m } = useI18n();
  return (
    <aside aria-labelledby="related" className="border-t-[3px] border-ink pt-3">
      <h2 id="related" className="text-sm font-bold">
        {m.related}
      </h2>
      {related?.length === 0 && <p className="py-4 text-sm text-quiet">{emptyReason}</p>}
      <ul className="divide-y divide-rule">
        {related?.map((story) => (
          <li key={story.id}>
            <RelatedLink story={story} outlets={outlets} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function RelatedLink({ story, outlets }: { story: StoryCard; outlets: string[] }) {
  return (
    <Link
      href={buildPath({ page: "story", id: story.id, outlets })}
      dir={directionOf(story.language)}
      className="group block space-y-2 py-4"
    >
      <span
        lang={story.language}
        className="headline block text-brief decoration-1 underline-offset-[0.18em] group-hover:underline"
      >
        {story.headline}
      </span>
      <Byline story={story} />
      {story.excerpt && (
        <span lang={story.language} className="excerpt line-clamp-2 text-[0.9375rem] text-soft">
          {story.excerpt}
        </span>
      )}
    </Link>
  );
}
