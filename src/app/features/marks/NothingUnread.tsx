import { changeSettings } from "../../data/settings.ts";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { useWords } from "./useWords.ts";

/** In the place of a list of which the reader has read everything, or muted it. */
export function NothingUnread({ isUnreadOnly }: { isUnreadOnly: boolean }) {
  const m = useWords();
  if (!isUnreadOnly) return <Notice>{m.allMuted}</Notice>;
  return (
    <Notice
      action={
        <Button onClick={() => changeSettings({ unreadOnly: undefined })}>{m.showRead}</Button>
      }
    >
      {m.allRead}
    </Notice>
  );
}
