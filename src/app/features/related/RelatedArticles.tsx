import type { Copy } from "../../../model/card.ts";
import type { RelatedLink } from "../../../model/story.ts";
import { useMark } from "../../data/marks/marks.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { buildPath } from "../../paths.ts";
import { OutletName } from "../../ui/OutletName.tsx";
import { Link } from "../../ui/Link.tsx";
import { StoryLine } from "../../ui/StoryLine.tsx";

interface Props {
  /** The stories to read beside this one, already narrowed; undefined where they are not known. */
  related: readonly RelatedLink[] | undefined;
  /** Whether they are on their way. */
  isWaiting: boolean;
  /** The other outlets that print this text. */
  copies: readonly Copy[];
  /** The outlets that the reader narrowed to, kept in every link. */
  outlets: string[];
  /** Why there is none, when there is none. */
  emptyReason: string;
}

/** The sidebar: who else tells this story, and what belongs to it. */
export function RelatedArticles({ related, isWaiting, copies, outlets, emptyReason }: Props) {
  const { m } = useI18n();
  if (!related && !isWaiting && copies.length === 0) return null;
  return (
    <aside aria-labelledby="related" className="border-t-[3px] border-ink pt-3">
      <h2 id="related" className="text-sm font-semibold">
        {m.related}
      </h2>
      <AlsoIn copies={copies} outlets={outlets} />
      {related?.length === 0 && <p className="py-4 text-sm text-quiet">{emptyReason}</p>}
      {isWaiting && <RelatedSkeleton />}
      <ul className="divide-y divide-rule">
        {related?.map((link) => (
          <li key={link.story.id}>
            <RelatedEntry link={link} outlets={outlets} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

/** The room of the related stories that are on their way; what stands below it is out of sight until they are there. */
function RelatedSkeleton() {
  return (
    <div aria-hidden="true" className="min-h-dvh space-y-8 py-4">
      {[1, 2, 3].map((each) => (
        <div key={each} className="space-y-3">
          <div className="waiting h-6" />
          <div className="waiting h-6 w-9/12" />
          <div className="waiting h-4 w-6/12" />
        </div>
      ))}
    </div>
  );
}

/** Near-copies, folded into one line. */
function AlsoIn({ copies, outlets }: { copies: readonly Copy[]; outlets: string[] }) {
  const { m, number } = useI18n();
  if (copies.length === 0) return null;
  return (
    <details className="border-b border-rule py-3 text-sm">
      <summary className="target flex cursor-pointer items-center font-semibold text-accent">
        {m.alsoIn(copies.length, number(copies.length))}
      </summary>
      <ul>
        {copies.map(({ id, outlet }) => (
          <li key={id}>
            <Link
              href={buildPath({ page: "story", id, outlets })}
              className="target inline-flex items-center underline-offset-4 hover:underline"
            >
              <OutletName outlet={outlet} />
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function RelatedEntry({ link, outlets }: { link: RelatedLink; outlets: string[] }) {
  const { story, reason } = link;
  const { m, allOf } = useI18n();
  const mark = useMark(story.id);
  return (
    <StoryLine
      story={story}
      href={buildPath({ page: "story", id: story.id, outlets })}
      mark={mark}
      className="space-y-2 py-4"
    >
      {story.excerpt && (
        <span lang={story.language} className="excerpt line-clamp-2 reading-[1rem] text-soft">
          {story.excerpt}
        </span>
      )}
      <span dir="auto" className="block text-sm text-quiet">
        {reason.kind === "shared" ? m.sharedNames(allOf(reason.names)) : m.reason[reason.kind]}
      </span>
    </StoryLine>
  );
}
