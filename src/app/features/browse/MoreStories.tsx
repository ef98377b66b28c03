import { type MouseEvent, useEffect, useEffectEvent, useRef } from "react";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Link } from "../../ui/Link.tsx";

/** How far ahead of the view the next stories are asked for. */
const AHEAD = "1500px 0px";

interface Props {
  /** The page of the part that comes next; undefined at the end of the list. */
  next: string | undefined;
  isWaiting: boolean;
  isFailed: boolean;
  /** How many stretches there are: when one has come and the end is still near, the next is asked for. */
  loaded: number;
  onMore: () => void;
}

/** The end of what is loaded: more comes by itself when the reader is near, or by this link, also without script. */
export function MoreStories({ next, isWaiting, isFailed, loaded, onMore }: Props) {
  const { m } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  /** How many stretches there were when the reader asked for more. */
  const askedAt = useRef<number>(undefined);
  // The reader who asked for more goes on at the first story that was not there before.
  useEffect(() => {
    if (askedAt.current === undefined || askedAt.current === loaded) return;
    askedAt.current = undefined;
    box.current?.previousElementSibling?.querySelector("a")?.focus();
  }, [loaded]);
  if (next === undefined) {
    return (
      <div ref={box} className="border-t border-rule py-6 text-center text-sm text-quiet">
        {m.caughtUp}
      </div>
    );
  }
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    askedAt.current = loaded;
    onMore();
  };
  return (
    <div ref={box} className="pb-10">
      {!isWaiting && !isFailed && <Near key={loaded} onNear={onMore} />}
      <Link
        href={next}
        aria-busy={isWaiting}
        onClick={onClick}
        className="target flex w-full items-center justify-center rounded-full border border-rule text-sm font-semibold hover:bg-wash"
      >
        {m.moreStories}
      </Link>
      {isFailed && (
        <p role="alert" className="pt-3 text-center text-sm text-quiet">
          {m.failedMore}
        </p>
      )}
    </div>
  );
}

/** Tells once it is near the view. A new one tells anew: one that stays near would not. */
function Near({ onNear }: { onNear: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const tell = useEffectEvent(onNear);
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) tell();
      },
      { rootMargin: AHEAD },
    );
    if (place.current) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return <div ref={place} />;
}
