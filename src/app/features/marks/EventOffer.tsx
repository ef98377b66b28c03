import { useState } from "react";
import type { Story } from "../../../model/story.ts";
import { useMarks } from "../../data/marks/marks.ts";
import { markAllRead } from "../../data/marks/readMany.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { useWords } from "./useWords.ts";

/** At the end of a story that is read: the others that tell the same event, to be read with it. */
export function EventOffer({ story }: { story: Story }) {
  const m = useWords();
  const { number } = useI18n();
  const marks = useMarks();
  const [done, setDone] = useState<{ count: number; undo: () => void }>();
  const others = tellingsOf(story).filter((id) => !marks.get(id)?.read);
  if (done) {
    const undo = () => {
      done.undo();
      setDone(undefined);
    };
    return (
      <Offer said={m.markedRead(done.count, number(done.count))} label={m.undo} onPress={undo} />
    );
  }
  if (others.length === 0 || !marks.get(story.id)?.read) return null;
  const markEvent = () => {
    const { marked, undo } = markAllRead(others);
    setDone({ count: marked.length, undo });
  };
  const said = m.sameEvent(others.length, number(others.length));
  return <Offer said={said} label={m.markEvent} onPress={markEvent} />;
}

function Offer(props: { said: string; label: string; onPress: () => void }) {
  return (
    <p role="status" className="flex flex-wrap items-center gap-3 text-sm text-quiet">
      {props.said}
      <Button onClick={props.onPress}>{props.label}</Button>
    </p>
  );
}

/** The other stories of the event that a story tells, those folded into it too. */
function tellingsOf({ related, copies = [] }: Story): string[] {
  const linked = related.filter(({ reason }) => reason.kind === "event" || reason.kind === "copy");
  const ids = linked.flatMap((link) => [link.story.id, ...idsOf(link.story.copies)]);
  return [...new Set([...ids, ...idsOf(copies)])];
}

function idsOf(copies: Story["copies"] = []): string[] {
  return copies.map(({ id }) => id);
}
