import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import type { ControlsMessages } from "../../lib/i18n/controlsEn.ts";
import { CloseButton, Dialog } from "../../ui/Dialog.tsx";
import { Icon } from "../../ui/icons.tsx";
import { type Entry, EntryList, optionId } from "./EntryList.tsx";

interface Props {
  m: ControlsMessages;
  query: string;
  /** What there is to choose from for the query, in groups that stand together. */
  entries: readonly Entry[];
  /** Whether more may come. */
  isSearching: boolean;
  isFailed: boolean;
  /** Whether a press is of the keys that open this. */
  isItsKey: (press: globalThis.KeyboardEvent) => boolean;
  onQuery: (query: string) => void;
  onClose: () => void;
}

/** One field that leads anywhere: what is typed is looked for among commands, outlets, hashtags, days and stories. */
export function Palette(props: Props) {
  const { m, query, entries, isSearching, isFailed, isItsKey, onQuery, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<string>();
  const found = entries.findIndex(({ id }) => id === chosen);
  const at = Math.max(0, found);
  const current = entries[at];
  useEffect(() => {
    if (current)
      document.getElementById(optionId(current.id))?.scrollIntoView({ block: "nearest" });
  }, [current]);
  const choose = (entry: Entry) => {
    // The focus goes back first: where the reader then goes takes it on.
    dialog.current?.close();
    entry.act();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const target = targetOf(event.key, at, entries.length);
    if (target !== undefined) setChosen(entries[target]?.id);
    else if (event.key === "Enter" && current) choose(current);
    // What opened it closes it; the browser's own field is not meant.
    else if (isItsKey(event.nativeEvent)) dialog.current?.close();
    else return;
    event.preventDefault();
  };
  return (
    <Dialog
      ref={dialog}
      aria-label={m.palette.title}
      onClose={onClose}
      className="mx-auto mt-[max(1rem,8dvh)] mb-auto w-[min(40rem,94vw)] max-w-none rounded-[6px] border border-rule bg-raised p-0 text-ink backdrop:bg-scrim"
    >
      <div className="flex max-h-[min(36rem,80dvh)] flex-col">
        <div className="flex items-center gap-2 border-b border-rule ps-4 pe-1">
          <Icon name="search" className="size-5 text-quiet" />
          <input
            role="combobox"
            aria-label={m.palette.field}
            aria-expanded={entries.length > 0}
            aria-controls="palette-list"
            aria-autocomplete="list"
            aria-activedescendant={current && optionId(current.id)}
            type="text"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="go"
            value={query}
            placeholder={m.palette.field}
            onChange={(event) => {
              setChosen(undefined);
              onQuery(event.target.value);
            }}
            onKeyDown={press}
            className="h-14 min-w-0 flex-1 bg-transparent px-1 text-base outline-none placeholder:text-quiet"
          />
          <CloseButton />
        </div>
        <EntryList m={m} entries={entries} chosen={current?.id} onChoose={choose} />
        <State m={m} query={query} count={entries.length} {...{ isSearching, isFailed }} />
      </div>
    </Dialog>
  );
}

/** Which entry a key goes to; round at both ends. Home and End stay with the text. */
function targetOf(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at - 1 + count) % count;
  if (key === "PageDown") return Math.min(count - 1, at + 8);
  if (key === "PageUp") return Math.max(0, at - 8);
  return undefined;
}

type StateProps = Pick<Props, "m" | "query" | "isSearching" | "isFailed"> & { count: number };

/** How many there are, or why there is none: seen and heard. */
function State({ m, query, count, isSearching, isFailed }: StateProps) {
  const { number } = useI18n();
  const words = () => {
    if (isSearching) return m.palette.loading;
    if (isFailed) return m.palette.failed;
    return count === 0 ? m.palette.none(query) : m.palette.count(count, number(count));
  };
  return (
    <p role="status" className="border-t border-rule px-4 py-2 text-sm text-quiet">
      {words()}
    </p>
  );
}
