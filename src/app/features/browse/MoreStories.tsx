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
  const askForMore = useEffectEvent(onMore);
  const isAsked = useRef(false);
  // The reader who asked for more goes on at the first story that was not there before.
  useEffect(() => {
    if (!isAsked.current) return;
    isAsked.current = false;
    box.current?.previousElementSibling?.querySelector("a")?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- it is the coming of a stretch that moves the focus
  }, [loaded]);
  const isIdle = next !== undefined && !isWaiting && !isFailed;
  useEffect(() => {
    const { current: element } = box;
    if (!element || !isIdle) return undefined;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) askForMore();
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a new end is observed anew: one that is still near tells nothing by itself
  }, [isIdle, loaded]);
  if (next === undefined) {
    return (
      <div ref={box} className="border-t border-rule py-6 text-center text-sm text-quiet">
        {m.caughtUp}
      </div>
    );
  }
  const onClick = (event: MouseEvent) => {
    event.preventDefault();
    isAsked.current = true;
    onMore();
  };
  return (
    <div ref={box} className="pb-10">
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
