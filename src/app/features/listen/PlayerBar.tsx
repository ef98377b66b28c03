import { useEffect, useRef, useState } from "react";
import { useArrival } from "../../lib/Arrival.tsx";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { inLanguage } from "../../lib/language.ts";
import { SHOWN_PAGE } from "../../lib/shownPage.ts";
import { buildPath } from "../../paths.ts";
import { ToolIcon, type ToolIconName } from "../../ui/ToolIcon.tsx";
import { Link } from "../../ui/Link.tsx";
import { followMediaKeys } from "./mediaSession.ts";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { QueueList } from "./QueueList.tsx";
import { SpeedSelect } from "./SpeedSelect.tsx";
import { thePlayer, usePlayer } from "./thePlayer.ts";
import { useWords } from "./useWords.ts";

/** The player at the foot of every page, as long as something is read. It has room of its own: it stands over nothing. */
export function PlayerBar() {
  const { status } = usePlayer();
  return status === "off" ? null : <OpenBar />;
}

function OpenBar() {
  const m = useWords();
  const { number, m: common } = useI18n();
  const { queue, at, problem, progress } = usePlayer();
  const [isQueueOpen, setQueueOpen] = useState(false);
  const toClose = useClose();
  useAnnouncedState();
  useEffect(() => followMediaKeys(thePlayer(), common.siteName), [common.siteName]);
  const current = queue[at];
  return (
    <section
      aria-label={m.player}
      className="player no-print sticky z-10 border-t border-rule bg-raised"
    >
      <div className="h-0.5 bg-accent" style={{ width: `${progress * 100}%` }} />
      <div className="page-width flex flex-wrap items-center gap-x-4 px-1! sm:px-4!">
        {isQueueOpen && <QueueList />}
        <div className="flex min-w-0 grow basis-64 items-center">
          {current && (
            <Link
              href={buildPath({ page: "story", id: current.id, outlets: [] })}
              className="target flex min-w-0 grow items-center ps-2 text-sm font-semibold underline-offset-4 hover:underline"
            >
              <span {...inLanguage(current.language)} className="truncate">
                {current.headline}
              </span>
            </Link>
          )}
          <IconButton icon="close" label={m.close} onClick={toClose} className="sm:hidden" />
        </div>
        {problem && <ProblemNotice problem={problem} />}
        <div className="flex grow items-center justify-between sm:grow-0">
          <Transport />
          <SpeedSelect />
          <button
            type="button"
            aria-expanded={isQueueOpen}
            aria-label={m.queueOf(number(queue.length))}
            title={m.queue}
            onClick={() => setQueueOpen(!isQueueOpen)}
            className="target grid place-items-center rounded-full hover:bg-wash aria-expanded:bg-wash"
          >
            <ToolIcon name="queue" />
          </button>
          <IconButton icon="close" label={m.close} onClick={toClose} className="max-sm:hidden" />
        </div>
      </div>
    </section>
  );
}

/** Backwards is to the left in every language, as on every player. */
function Transport() {
  const m = useWords();
  const { status, queue, at } = usePlayer();
  const player = thePlayer();
  const isPaused = status === "paused";
  return (
    <div dir="ltr" className="flex items-center">
      <IconButton
        icon="previousStory"
        label={m.previousStory}
        isOff={at === 0}
        onClick={() => player.toStory(at - 1)}
      />
      <IconButton icon="previous" label={m.previousSentence} onClick={() => player.step(-1)} />
      <button
        type="button"
        aria-label={isPaused ? m.play : m.pause}
        title={isPaused ? m.play : m.pause}
        onClick={() => (isPaused ? player.play() : player.pause())}
        className="target grid place-items-center rounded-full bg-accent text-on-accent"
      >
        <ToolIcon name={isPaused ? "play" : "pause"} />
      </button>
      <IconButton icon="next" label={m.nextSentence} onClick={() => player.step(1)} />
      <IconButton
        icon="nextStory"
        label={m.nextStory}
        isOff={at >= queue.length - 1}
        onClick={() => player.toStory(at + 1)}
      />
    </div>
  );
}

interface IconButtonProps {
  icon: ToolIconName;
  label: string;
  /** Still there and told of, so that a focus on it is not lost. */
  isOff?: boolean;
  className?: string;
  onClick: () => void;
}

function IconButton({ icon, label, isOff = false, className = "", onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onClick();
      }}
      className={`target grid place-items-center rounded-full hover:bg-wash aria-disabled:opacity-40 ${className}`}
    >
      <ToolIcon name={icon} />
    </button>
  );
}

/** Ends it; the focus goes to where it was begun, or to the page's heading. */
function useClose(): () => void {
  const m = useWords();
  const { announce, toHeading } = useArrival();
  return () => {
    const { queue, at } = thePlayer().state();
    const story = queue[at]?.id ?? "";
    const begun = document.querySelector<HTMLElement>(`${SHOWN_PAGE} [data-listen="${story}"]`);
    if (begun) begun.focus();
    else toHeading();
    thePlayer().stop();
    announce(m.saidStopped);
  };
}

/** Says which story is read, and when it stops: not each sentence, which would talk over the voice. */
function useAnnouncedState(): void {
  const m = useWords();
  const { announce } = useArrival();
  const { status, queue, at, problem } = usePlayer();
  const headline = queue[at]?.headline;
  const words =
    status === "playing" && headline !== undefined
      ? m.saidPlaying(headline)
      : status === "paused" && !problem
        ? m.saidPaused
        : undefined;
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (words === undefined || words === last.current) return;
    last.current = words;
    announce(words);
  }, [words, announce]);
}
