import { useQueryClient } from "@tanstack/react-query";
import type { Story } from "../../../model/story.ts";
import { storyQuery } from "../../data/storyQuery.ts";
import { useArrival } from "../../lib/Arrival.tsx";
import { RowButton } from "../../ui/RowButton.tsx";
import { thePlayer, usePlayer } from "./thePlayer.ts";
import { useSentenceMark } from "./useSentenceMark.ts";
import { useWords } from "./useWords.ts";

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
      <RowButton
        icon={isOn ? "pause" : "listen"}
        label={isOn ? m.pause : m.listen}
        onClick={press}
        data-listen={story.id}
      />
      {status !== "off" && !isThis && (
        <RowButton
          icon={isQueued ? "check" : "queue"}
          label={isQueued ? m.isQueued : m.listenNext}
          onClick={putNext}
          aria-disabled={isQueued}
        />
      )}
    </>
  );
}
