import { type CommandName, useOffered } from "../../lib/commands.ts";
import { useControlWords } from "../../lib/i18n/useControlWords.ts";
import { useSettings } from "../../data/settings.ts";
import { CloseButton, Dialog } from "../../ui/Dialog.tsx";
import type { Bindings } from "./bindings.ts";
import { KeyNames } from "./KeyNames.tsx";
import { useBindings } from "./useKeys.ts";

interface Props {
  onClose: () => void;
}

/** Every key as it is now, for what this page has; none where they are switched off, which is said. */
export function HelpSheet({ onClose }: Props) {
  const m = useControlWords();
  const offered = useOffered();
  const bindings = useBindings();
  const { keys } = useSettings();
  return (
    <Dialog
      aria-labelledby="keys-help"
      onClose={onClose}
      className="m-auto w-[min(34rem,92vw)] max-w-none rounded-[6px] border border-rule bg-raised p-0 text-ink backdrop:bg-scrim"
    >
      <div className="max-h-[85dvh] overflow-y-auto p-5">
        <div className="flex items-center justify-between gap-4">
          <h2 id="keys-help" className="headline text-major">
            {m.keys.title}
          </h2>
          <CloseButton />
        </div>
        <p className="mt-1 mb-3 text-sm/6 text-quiet">{keys === false ? m.keys.off : m.keys.why}</p>
        <dl className="text-sm">
          {(keys === false ? [] : shown(bindings, offered)).map(([name, sequences]) => (
            <div
              key={name}
              className="flex items-center justify-between gap-4 border-t border-rule py-2"
            >
              <dt>{m.commands[name]}</dt>
              <dd className="shrink-0">
                <KeyNames sequences={sequences} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </Dialog>
  );
}

function shown(bindings: Bindings, offered: ReadonlySet<CommandName>) {
  const all: [CommandName, readonly (readonly string[])[]][] = [...bindings].map(
    ([name, sequences]) => [name, name === "open" ? [...sequences, ["Enter"]] : sequences],
  );
  all.push(["palette", [["Ctrl / ⌘ + K"]]]);
  return all.filter(([name, sequences]) => offered.has(name) && sequences.length > 0);
}
