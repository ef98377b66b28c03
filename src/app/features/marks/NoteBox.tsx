import { useEffect, useId, useRef, useState } from "react";
import type { StoryCard } from "../../../model/card.ts";
import { useMark } from "../../data/marks/marks.ts";
import { writeNote } from "../../data/marks/write.ts";
import { Button } from "../../ui/Button.tsx";
import { cardOf } from "./commands.ts";
import { useWords } from "./useWords.ts";

/** The reader's own words below a story: kept as they are written, shown to nobody. */
export function NoteBox({ story }: { story: StoryCard }) {
  const m = useWords();
  const { note } = useMark(story.id);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !note) return <Button onClick={() => setOpen(true)}>{m.writeNote}</Button>;
  return <NoteField story={story} text={note?.text ?? ""} isFresh={isOpen} />;
}

/** Milliseconds after the last letter. */
const PAUSE = 500;

interface FieldProps {
  story: StoryCard;
  /** As it is kept; what another device or tab adds is taken in while nothing is being written here. */
  text: string;
  isFresh: boolean;
}

function NoteField({ story, text, isFresh }: FieldProps) {
  const m = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<string>();
  useEffect(() => {
    if (isFresh) field.current?.focus();
  }, [isFresh]);
  useEffect(() => {
    if (draft === undefined) return undefined;
    const keep = () => writeNote(story.id, draft, cardOf(story));
    const timer = setTimeout(() => {
      keep();
      setDraft(undefined);
    }, PAUSE);
    addEventListener("pagehide", keep);
    return () => {
      clearTimeout(timer);
      removeEventListener("pagehide", keep);
    };
  }, [draft, story]);
  const leave = () => {
    if (draft === undefined) return;
    writeNote(story.id, draft, cardOf(story));
    setDraft(undefined);
  };
  return (
    <div>
      <label htmlFor={id} className="text-sm font-semibold">
        {m.note}
      </label>
      <textarea
        ref={field}
        id={id}
        dir="auto"
        rows={4}
        value={draft ?? text}
        onChange={({ target }) => setDraft(target.value)}
        onBlur={leave}
        aria-describedby={`${id}-why`}
        className="mt-2 block w-full rounded-[3px] border border-quiet bg-raised p-3 text-base/6"
      />
      <p id={`${id}-why`} className="mt-1 text-sm text-quiet">
        {m.noteWhy}
      </p>
    </div>
  );
}
