import { useState } from "react";
import { type StoryMark, useMarks } from "../../data/marks/marks.ts";
import { saveStory, unsaveStory } from "../../data/marks/write.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { directionOf } from "../../lib/language.ts";
import { fullDate } from "../../lib/relativeTime.ts";
import { buildPath } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { OutletName } from "../../ui/OutletName.tsx";
import { useWords } from "./useWords.ts";

type Kept = StoryMark & { card: NonNullable<StoryMark["card"]> };

/** Saved stories and those with a note, the latest first, from what was kept of them: also when their edition is gone. */
export function SavedList() {
  const m = useWords();
  const [removed, setRemoved] = useState<[string, Kept]>();
  const kept = [...useMarks()]
    .filter((entry): entry is [string, Kept] => isKept(entry[1]))
    .toSorted(([, a], [, b]) => (keptAt(a) < keptAt(b) ? 1 : -1));
  const remove = (id: string, mark: Kept) => {
    unsaveStory(id);
    setRemoved([id, mark]);
  };
  const undo = () => {
    if (removed) saveStory(removed[0], removed[1].card);
    setRemoved(undefined);
  };
  return (
    <>
      <div role="status" className="flex min-h-11 flex-wrap items-center gap-3 text-sm text-quiet">
        {removed && (
          <>
            {m.takenOff}
            <Button onClick={undo}>{m.undo}</Button>
          </>
        )}
      </div>
      {kept.length === 0 ? (
        <Notice why={m.nothingSavedWhy}>{m.nothingSaved}</Notice>
      ) : (
        <ul>
          {kept.map(([id, mark]) => (
            <li key={id} className="border-t border-rule py-5">
              <Entry id={id} mark={mark} onRemove={() => remove(id, mark)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function isKept({ card, saved, note }: StoryMark): boolean {
  return card !== undefined && (saved !== undefined || note !== undefined);
}

function keptAt({ saved, note }: Kept): string {
  const [a, b] = [saved?.at ?? "", note?.at ?? ""];
  return a > b ? a : b;
}

function Entry({ id, mark, onRemove }: { id: string; mark: Kept; onRemove: () => void }) {
  const m = useWords();
  const { locale, m: common } = useI18n();
  const { headline, language, outlet, published, url } = mark.card;
  return (
    <article className="space-y-2">
      <h2 dir={directionOf(language)} lang={language} className="headline text-minor">
        <Link
          href={buildPath({ page: "story", id, outlets: [] })}
          className="underline-offset-[0.14em] hover:underline"
        >
          {headline}
        </Link>
      </h2>
      <p className="flex flex-wrap items-center gap-x-2.5 text-sm text-quiet">
        <OutletName outlet={outlet} />
        {published && <span dir="auto">{fullDate(published, undefined, locale)}</span>}
      </p>
      {mark.note && (
        <div className="border-s-[3px] border-accent ps-4 text-sm/6">
          <h3 className="font-semibold">{m.note}</h3>
          <p dir="auto" className="whitespace-pre-line">
            {mark.note.text}
          </p>
        </div>
      )}
      <p className="flex flex-wrap items-center gap-x-5 text-sm">
        {url && (
          <a
            href={url}
            rel="noopener noreferrer"
            className="target inline-flex items-center font-semibold text-accent underline underline-offset-4"
          >
            {common.readAt(outlet?.name ?? common.theOutlet)}
          </a>
        )}
        {mark.saved && (
          <button
            type="button"
            onClick={onRemove}
            className="target font-semibold text-quiet underline-offset-4 hover:underline"
          >
            {m.takeOff}
          </button>
        )}
      </p>
    </article>
  );
}
