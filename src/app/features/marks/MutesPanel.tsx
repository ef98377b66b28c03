import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { toInstant } from "../../../model/time.ts";
import { editionQuery } from "../../data/listQueries.ts";
import { type Mute, useMutes } from "../../data/marks/marks.ts";
import { mute as muteAgain, unmute } from "../../data/marks/write.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useNow } from "../../lib/now.ts";
import { Button } from "../../ui/Button.tsx";
import { countMuted, isInForce } from "./mutes.ts";
import { useWords } from "./useWords.ts";

/** Every mute, what it hides of the front page, until when, and how to be rid of it. */
export function MutesPanel() {
  const m = useWords();
  const mutes = useMutes();
  const [removed, setRemoved] = useState<Mute>();
  const undo = () => {
    if (!removed) return;
    const { kind, id, name, until } = removed;
    muteAgain(kind, { id, name, ...(until !== undefined && { until }) });
    setRemoved(undefined);
  };
  return (
    <div>
      <p className="mt-2 text-sm/6 text-quiet">{m.mutesWhy}</p>
      <ul className="mt-2 divide-y divide-rule">
        {mutes.map((each) => (
          <li key={`${each.kind} ${each.id}`}>
            <Entry
              mute={each}
              onRemove={() => {
                unmute(each.kind, each.id);
                setRemoved(each);
              }}
            />
          </li>
        ))}
      </ul>
      <div role="status" className="mt-2 flex flex-wrap items-center gap-3 text-sm">
        {removed && (
          <>
            {m.unmuted(removed.name)}
            <Button onClick={undo}>{m.undo}</Button>
          </>
        )}
      </div>
    </div>
  );
}

function Entry({ mute, onRemove }: { mute: Mute; onRemove: () => void }) {
  const m = useWords();
  const { number, dayName } = useI18n();
  const now = useNow();
  const { data: edition } = useQuery(editionQuery);
  const { kind, name, until } = mute;
  const isOver = now !== undefined && !isInForce(mute, now.getTime());
  const count = edition && !isOver ? countMuted(edition.rows, mute) : undefined;
  const said = [
    m.muteKinds[kind],
    until !== undefined && (isOver ? m.muteOver : m.muteUntil(dayName(dayOf(until)))),
    count !== undefined && m.hidesOnFront(count, number(count)),
  ];
  return (
    <div className="flex items-center justify-between gap-3 py-2">
      <p className="min-w-0">
        <bdi className="font-semibold">{name}</bdi>
        <span className="block text-sm text-quiet">{said.filter(Boolean).join(" · ")}</span>
      </p>
      <Button className="shrink-0" onClick={onRemove} aria-label={m.unmute(name)}>
        {m.remove}
      </Button>
    </div>
  );
}

function dayOf(until: string): string {
  return toInstant(new Date(until)).slice(0, 10);
}
