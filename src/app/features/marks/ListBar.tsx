import { type ReactNode, useState } from "react";
import type { ListRow } from "../../../model/list.ts";
import { useMarks } from "../../data/marks/marks.ts";
import { markAllRead } from "../../data/marks/readMany.ts";
import { changeSettings, useSettings } from "../../data/settings.ts";
import { useCommand } from "../../lib/commands.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { usePassed } from "./usePassed.ts";
import { useWords } from "./useWords.ts";

const BUTTON =
  "target inline-flex items-center rounded-full px-3 text-2xs font-semibold hover:bg-wash sm:text-sm aria-disabled:opacity-60";

interface Props {
  /** What is shown of the list. */
  rows: readonly ListRow[];
  /** What else stands here, such as the way to the newest. */
  children?: ReactNode;
}

/** Above a list: how much of it is unread, only that, and all of it read, with the way back. */
export function ListBar({ rows, children }: Props) {
  const m = useWords();
  const { number } = useI18n();
  const marks = useMarks();
  const isUnreadOnly = useSettings().unreadOnly === true;
  const [done, setDone] = useState<{ count: number; undo: () => void }>();
  usePassed(rows);
  const ids = rows.flatMap(({ story, others }) => [story, ...others].map(({ id }) => id));
  const unread = ids.filter((id) => !marks.get(id)?.read).length;
  const markAll = () => {
    const { marked, undo } = markAllRead(ids);
    if (marked.length > 0) setDone({ count: marked.length, undo });
  };
  const undo = () => {
    done?.undo();
    setDone(undefined);
  };
  const toggleUnreadOnly = () => {
    setDone(undefined);
    changeSettings({ unreadOnly: isUnreadOnly ? undefined : true });
  };
  useCommand("unreadOnly", toggleUnreadOnly);
  useCommand("markAllRead", unread > 0 ? markAll : undefined);
  return (
    <div className="flex flex-wrap items-center justify-end gap-x-1">
      <p role="status" className="me-auto text-2xs text-quiet tabular-nums sm:text-sm">
        {done ? m.markedRead(done.count, number(done.count)) : m.unread(unread, number(unread))}
      </p>
      {children}
      <button
        type="button"
        aria-pressed={isUnreadOnly}
        onClick={toggleUnreadOnly}
        className={`${BUTTON} ${isUnreadOnly ? "bg-wash text-accent" : ""}`}
      >
        {m.unreadOnly}
      </button>
      {/* One button, so that the focus stays on what takes the press back. */}
      <button
        type="button"
        aria-disabled={!done && unread === 0}
        onClick={done ? undo : markAll}
        className={`${BUTTON} ${done ? "text-accent" : ""}`}
      >
        {done ? m.undo : m.markAllRead}
      </button>
    </div>
  );
}
