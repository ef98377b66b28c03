import { useState } from "react";
import type { Story } from "../../../model/story.ts";
import { useMark } from "../../data/marks/marks.ts";
import { toggleRead, toggleSaved } from "./commands.ts";
import { RowButton } from "../../ui/RowButton.tsx";
import { MuteSheet } from "./MuteSheet.tsx";
import { useOpened } from "./useOpened.ts";
import { useStoryPlace } from "./useStoryPlace.ts";
import { useWords } from "./useWords.ts";

/** Save, read or unread, mute; while they are there, opening and place are kept. */
export function StoryButtons({ story }: { story: Story }) {
  const m = useWords();
  const mark = useMark(story.id);
  const [isMuting, setMuting] = useState(false);
  useOpened(story.id);
  useStoryPlace(story.id);
  return (
    <>
      <RowButton
        icon="save"
        label={mark.saved ? m.saved : m.save}
        isOn={mark.saved !== undefined}
        aria-pressed={mark.saved !== undefined}
        aria-label={m.save}
        onClick={() => toggleSaved(story.id, story)}
      />
      <RowButton
        icon={mark.read ? "unread" : "check"}
        label={mark.read ? m.markUnread : m.markRead}
        isRoomy
        onClick={() => toggleRead(story.id)}
      />
      <RowButton
        icon="mute"
        label={m.mute}
        aria-haspopup="dialog"
        onClick={() => setMuting(true)}
      />
      {isMuting && <MuteSheet story={story} onClose={() => setMuting(false)} />}
    </>
  );
}
