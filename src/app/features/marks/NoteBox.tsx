import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import type { StoryCard } from "../../../model/card.ts";
import { type StoryMark, useMark } from "../../data/marks/marks.ts";
import { writeNote } from "../../data/marks/write.ts";
import { Button } from "../../ui/Button.tsx";
import { useWords } from "./useWords.ts";

/** The reader's own words below a story: kept as they are written, shown to nobody. */
export function NoteBox({ story }: { story: StoryCard }) {
  const m = useWords();
  const { note } = useMark(story.id);
  const [isOpen, setOpen] = useState(false);
  if (!isOpen && !note) return <Button onClick={() => setOpen(true)}>{m.writeNote}</Button>;
  return <NoteField story={story} note={note} isFresh={isOpen} onEdit={() => setOpen(true)} />;
}

/** Milliseconds after the last letter. */
const PAUSE = 500;

interface FieldProps {
  story: StoryCard;
  /** As it is kept; what another device or tab adds is taken in while nothing is being written here. */
  note: StoryMark["note"];
  isFresh: boolean;
  onEdit: () => void;
}

/** What is being written, and which versions the reader had before them when they began: it takes the place of those. */
interface Draft {
  text: string;
  over: readonly string[];
}

function NoteField({ story, note, isFresh, onEdit }: FieldProps) {
  const m = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState<Draft>();
  useEffect(() => {
    if (isFresh) field.current?.focus();
  }, [isFresh]);
  const keep = () => {
    if (draft) writeNote(story.id, draft, story);
  };
  const keepAndGoOn = () => {
    keep();
    setDraft(undefined);
  };
  const onPause = useEffectEvent(keepAndGoOn);
  useEffect(() => {
    if (!draft) return undefined;
    const timer = setTimeout(() => onPause(), PAUSE);
    return () => clearTimeout(timer);
  }, [draft]);
  // Nothing tells of the pause when the page is left in the middle of a word.
  const onLeave = useEffectEvent(keep);
  useEffect(() => {
    const leave = () => onLeave();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);
  const write = (text: string) => {
    setDraft({ text, over: draft?.over ?? Object.keys(note?.versions ?? {}) });
    onEdit();
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
        value={draft?.text ?? note?.text ?? ""}
        onChange={({ target }) => write(target.value)}
        onBlur={keepAndGoOn}
        aria-describedby={`${id}-why`}
        className="mt-2 block w-full rounded-[3px] border border-quiet bg-raised p-3 text-base/6"
      />
      <p id={`${id}-why`} className="mt-1 text-sm text-quiet">
        {m.noteWhy}
      </p>
    </div>
  );
}
