import { useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { toKey } from "../../../model/key.ts";
import type { StoryCard } from "../../../model/card.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { directionOf, inLanguage } from "../../lib/language.ts";
import { buildPath, outletPath } from "../../paths.ts";
import { Link } from "../../ui/Link.tsx";
import { OutletName } from "../../ui/OutletName.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { useStoryTime } from "../../ui/StoryTime.tsx";

/** What a story is called, who tells it, when, and what it is about. */
export function StoryHeader({ story, outlets }: { story: StoryCard; outlets: string[] }) {
  const { m, language, allOf } = useI18n();
  return (
    <header dir={directionOf(story.language)}>
      <PageHeading
        title={story.headline}
        language={story.language}
        className="headline text-title"
      />
      <div className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-1 border-y border-rule py-1 text-sm">
        <OutletLink story={story} />
        {story.authors.length > 0 && (
          <span className="text-soft">
            <bdi {...inLanguage(language)}>{m.by(allOf(story.authors))}</bdi>
          </span>
        )}
        <FullDateButton story={story} />
      </div>
      <Hashtags story={story} outlets={outlets} />
    </header>
  );
}

function OutletLink({ story }: { story: StoryCard }) {
  const { m } = useI18n();
  if (!story.outlet) return <OutletName outlet={undefined} />;
  return (
    <Link
      href={outletPath(story.outlet.id)}
      title={m.moreFrom(story.outlet.name)}
      className="target inline-flex items-center underline-offset-4 hover:underline"
    >
      <OutletName outlet={story.outlet} />
    </Link>
  );
}

/** How long ago; a tap gives the whole date, and a second tap takes it back. */
function FullDateButton({ story }: { story: StoryCard }) {
  const [isFull, setFull] = useState(false);
  const { relative, full, machine, precision, title, point } = useStoryTime(story);
  // Drawn beforehand it is that of UTC, which stays until the reader's own is asked for: also by printing, which shows it.
  const ofUtc = typeof document === "undefined" ? full() : undefined;
  const makeTitle = useEffectEvent(point);
  useEffect(() => {
    const make = () => flushSync(() => makeTitle());
    addEventListener("beforeprint", make);
    return () => removeEventListener("beforeprint", make);
  }, []);
  return (
    <button
      type="button"
      title={title ?? ofUtc}
      onPointerEnter={point}
      onFocus={point}
      suppressHydrationWarning
      aria-pressed={isFull}
      onClick={() => setFull(!isFull)}
      className="target text-start text-quiet underline decoration-dotted decoration-1 underline-offset-4"
    >
      <time suppressHydrationWarning dir="auto" dateTime={machine} data-precision={precision}>
        {isFull ? full() : relative}
      </time>
    </button>
  );
}

function Hashtags({ story, outlets }: { story: StoryCard; outlets: string[] }) {
  const { m } = useI18n();
  const tags = story.tags.flatMap((tag) => {
    const key = toKey(tag);
    return key === undefined ? [] : [{ tag, key }];
  });
  if (tags.length === 0) return null;
  return (
    <ul aria-label={m.tags} className="mt-1 flex flex-wrap gap-x-4 text-sm">
      {tags.map(({ tag, key }) => (
        <li key={key}>
          <Link
            href={buildPath({ page: "tag", tag: key, outlets })}
            className="target inline-flex items-center text-accent underline-offset-4 hover:underline"
          >
            <bdi lang={story.language}>#{tag}</bdi>
          </Link>
        </li>
      ))}
    </ul>
  );
}
