import { useEffect, useRef } from "react";
import { follow, isInView, markSentence, unmark, watchHand } from "./sentenceMark.ts";
import { usePlayer } from "./thePlayer.ts";

/** Marks the sentence that is read in the story that is shown, and keeps it in view of a reader who has the one before it in view. */
export function useSentenceMark(storyId: string): void {
  const { status, queue, at, said } = usePlayer();
  const shown = status !== "off" && queue[at]?.id === storyId ? said : undefined;
  const last = useRef<Range | Element>(undefined);
  const isShown = shown !== undefined;
  useEffect(() => (isShown ? watchHand() : undefined), [isShown]);
  useEffect(() => {
    if (!shown) return undefined;
    const place = markSentence(storyId, shown);
    if (place && (last.current === undefined || isInView(last.current))) follow(place);
    last.current = place;
    return unmark;
  }, [shown, storyId]);
}
