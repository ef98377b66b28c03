import type { MouseEvent } from "react";
import type { ControlsMessages } from "../../lib/i18n/controlsEn.ts";
import { directionOf } from "../../lib/language.ts";

type EntryGroup = "commands" | "outlets" | "tags" | "days" | "stories";

/** Something to go to, or to have done. */
export interface Entry {
  /** Unlike that of any other. */
  id: string;
  group: EntryGroup;
  label: string;
  /** A quieter word beside it: its key, whose story it is. */
  hint?: string | undefined;
  /** Of a story's own words. */
  language?: string | undefined;
  act: () => void;
}

export function optionId(id: string): string {
  return `palette-${id}`;
}

const GROUPS: readonly EntryGroup[] = ["commands", "outlets", "tags", "days", "stories"];

interface Props {
  m: ControlsMessages;
  entries: readonly Entry[];
  chosen: string | undefined;
  onChoose: (entry: Entry) => void;
}

/** The entries in their groups; the focus stays in the field, which names the one that is chosen. */
export function EntryList({ m, entries, chosen, onChoose }: Props) {
  return (
    <div
      id="palette-list"
      role="listbox"
      aria-label={m.palette.title}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain p-2"
    >
      {GROUPS.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group} role="group" aria-labelledby={`palette-group-${group}`}>
            <div
              id={`palette-group-${group}`}
              role="presentation"
              className="px-2 pt-2 pb-1 text-sm font-semibold text-quiet"
            >
              {m.palette[group]}
            </div>
            {own.map((entry) => (
              <Option
                key={entry.id}
                entry={entry}
                isChosen={entry.id === chosen}
                onChoose={() => onChoose(entry)}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

interface OptionProps {
  entry: Entry;
  isChosen: boolean;
  onChoose: () => void;
}

function Option({ entry: { id, label, hint, language }, isChosen, onChoose }: OptionProps) {
  return (
    <button
      type="button"
      id={optionId(id)}
      role="option"
      aria-selected={isChosen}
      tabIndex={-1}
      onMouseDown={leaveFocus}
      onClick={onChoose}
      className={`flex min-h-11 w-full items-center justify-between gap-4 rounded-[3px] border-s-[3px] px-2 py-1.5 text-start text-sm ${isChosen ? "border-accent bg-wash" : "border-transparent hover:bg-wash"}`}
    >
      <span lang={language} dir={language ? directionOf(language) : "auto"}>
        {label}
      </span>
      {hint && (
        <span dir="auto" className="shrink-0 text-sm text-quiet">
          {hint}
        </span>
      )}
    </button>
  );
}

/** The focus stays where the keys are, also while something is pressed. */
function leaveFocus(event: MouseEvent): void {
  event.preventDefault();
}
