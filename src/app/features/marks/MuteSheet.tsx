import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Story } from "../../../model/story.ts";
import { editionQuery } from "../../data/listQueries.ts";
import { type Mute, type MuteKind, useMutes } from "../../data/marks/marks.ts";
import { unmute } from "../../data/marks/write.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useNow } from "../../lib/now.ts";
import { Button } from "../../ui/Button.tsx";
import { Sheet } from "../../ui/Dialog.tsx";
import { ALWAYS, MuteChip, type Term, TermChoice } from "./Choices.tsx";
import { muteFor } from "./commands.ts";
import { countMuted, isInForce } from "./mutes.ts";
import { type Mutable, mutablesOf } from "./mutablesOf.ts";
import { useWords } from "./useWords.ts";

interface Props {
  story: Story;
  onClose: () => void;
}

/** What can be muted of a story: its outlet, its tags, words of its headline, for how long. It is open while it is drawn. */
export function MuteSheet({ story, onClose }: Props) {
  const m = useWords();
  const [term, setTerm] = useState<Term>(ALWAYS);
  const [last, setLast] = useState<Mutable>();
  const now = useNow();
  const mutes = useMutes().filter((mute) => now && isInForce(mute, now.getTime()));
  const find = ({ kind, id }: Mutable) =>
    mutes.find((each) => each.kind === kind && each.id === id);
  const toggle = (each: Mutable) => {
    if (find(each)) unmute(each.kind, each.id);
    else muteFor(each.kind, each, term.days);
    setLast(each);
  };
  const all = mutablesOf(story);
  const done = last && find(last);
  return (
    <Sheet id="mute-sheet" title={m.muteTitle} onClose={onClose}>
      <div className="flex-1 space-y-4 overflow-y-auto overscroll-contain p-4">
        <TermChoice term={term} onChange={setTerm} />
        {KINDS.map((kind) => (
          <Group
            key={kind}
            kind={kind}
            items={all.filter((each) => each.kind === kind)}
            language={story.language}
            isMuted={(each) => find(each) !== undefined}
            onToggle={toggle}
          />
        ))}
      </div>
      <Result done={done} onUndo={() => last && unmute(last.kind, last.id)} />
    </Sheet>
  );
}

const KINDS = ["outlet", "tag", "word"] as const;

interface GroupProps {
  kind: MuteKind;
  items: readonly Mutable[];
  language: string | undefined;
  isMuted: (item: Mutable) => boolean;
  onToggle: (item: Mutable) => void;
}

function Group({ kind, items, language, isMuted, onToggle }: GroupProps) {
  const m = useWords();
  if (items.length === 0) return null;
  return (
    <section>
      <h3 className="pb-2 text-sm font-semibold">{m.muteKinds[kind]}</h3>
      <div className="flex flex-wrap gap-2">
        {items.map((item) => (
          <MuteChip
            key={item.id}
            name={item.name}
            language={kind === "outlet" ? undefined : language}
            isMuted={isMuted(item)}
            onToggle={() => onToggle(item)}
          />
        ))}
      </div>
    </section>
  );
}

/** What the last mute hides of the front page, and the way back. */
function Result({ done, onUndo }: { done: Mute | undefined; onUndo: () => void }) {
  const m = useWords();
  const { number } = useI18n();
  const { data: edition } = useQuery(editionQuery);
  const count = done && edition && countMuted(edition.rows, done);
  return (
    <footer className="flex min-h-17 items-center justify-between gap-3 border-t border-rule p-3">
      <p role="status" className="text-sm text-quiet">
        {done && m.mutedNow(done.name)}{" "}
        {count !== undefined && m.hidesOnFront(count, number(count))}
      </p>
      {done && (
        <Button className="shrink-0" onClick={onUndo}>
          {m.undo}
        </Button>
      )}
    </footer>
  );
}
