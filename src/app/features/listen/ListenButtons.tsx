import { useQueryClient } from "@tanstack/react-query";
import type { Story } from "../../../model/story.ts";
import { storyQuery } from "../../data/storyQuery.ts";
import { useArrival } from "../../lib/Arrival.tsx";
import { Icon } from "../../ui/icons.tsx";
import { thePlayer, usePlayer } from "./thePlayer.ts";
import { useSentenceMark } from "./useSentenceMark.ts";
import { useWords } from "./useWords.ts";

const LOOK =
  "target inline-flex items-center gap-2 rounded-full px-3 text-sm font-semibold hover:bg-wash";

/** Reads a story aloud, or puts it after the one that is read. */
export function ListenButtons({ story }: { story: Story }) {
  const m = useWords();
  const client = useQueryClient();
  const { announce } = useArrival();
  const { status, queue, at } = usePlayer();
  useSentenceMark(story.id);
  const player = thePlayer();
  const load = (id: string) => client.fetchQuery(storyQuery(id));
  const isThis = status !== "off" && queue[at]?.id === story.id;
  const isOn = isThis && status !== "paused";
  const isQueued = queue.slice(at + 1).some(({ id, isAsked }) => id === story.id && isAsked);
  const press = () => {
    if (isOn) player.pause();
    else if (isThis) player.play();
    else player.listen(story, load);
  };
  const putNext = () => {
    player.listenNext(story, load);
    announce(m.saidQueued(story.headline));
  };
  return (
    <>
      <button type="button" onClick={press} data-listen={story.id} className={LOOK}>
        <Icon name={isOn ? "pause" : "listen"} />
        <span className="max-sm:sr-only">{isOn ? m.pause : m.listen}</span>
      </button>
      {status !== "off" && !isThis && (
        <button type="button" onClick={putNext} aria-disabled={isQueued} className={LOOK}>
          <Icon name={isQueued ? "check" : "queue"} />
          <span className="max-sm:sr-only">{isQueued ? m.isQueued : m.listenNext}</span>
        </button>
      )}
    </>
  );
}
