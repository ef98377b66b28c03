import { useRef } from "react";
import type { OutletCount } from "../../../model/edition.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { useListWords } from "../../lib/i18n/useListWords.ts";
import { Button } from "../../ui/Button.tsx";
import { OutletToggles } from "./OutletToggles.tsx";
import { Sheet } from "../../ui/Dialog.tsx";

interface Props {
  outlets: readonly OutletCount[];
  chosen: readonly string[];
  /** How many stories the choice leaves on this page; undefined while that is not known. */
  remaining: number | undefined;
  /** Switches an outlet on or off; without one, all of them off. */
  onSwitch: (outlet?: string) => void;
  onClose: () => void;
}

/** The outlets in a sheet from the foot of the page. It is open for as long as it is drawn. */
export function OutletSheet({ outlets, chosen, remaining, onSwitch, onClose }: Props) {
  const { m, number } = useI18n();
  const words = useListWords();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Sheet ref={dialog} id="outlet-sheet" title={m.outlets} onClose={onClose}>
      <div className="flex-1 overflow-y-auto overscroll-contain p-2">
        <OutletToggles outlets={outlets} chosen={chosen} onSwitch={onSwitch} />
      </div>
      {/* What is said outside of an open dialog is not heard. */}
      <p aria-live="polite" className="sr-only">
        {remaining !== undefined && m.stories(remaining, number(remaining))}
      </p>
      <footer className="flex gap-3 border-t border-rule p-3">
        {/* Not disabled when there is nothing to clear: the focus is on it when it has cleared. */}
        <Button
          className="flex-1 aria-disabled:opacity-60"
          aria-disabled={chosen.length === 0}
          onClick={() => onSwitch()}
        >
          {m.clearOutlets}
        </Button>
        <Button look="primary" className="flex-1" onClick={() => dialog.current?.close()}>
          {remaining === undefined ? m.close : words.showStories(remaining, number(remaining))}
        </Button>
      </footer>
    </Sheet>
  );
}
