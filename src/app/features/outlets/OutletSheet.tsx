import { type MouseEvent, useEffect, useRef } from "react";
import type { OutletCount } from "../../../model/edition.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { OutletToggles } from "./OutletToggles.tsx";
import { Icon } from "../../ui/icons.tsx";

interface Props {
  outlets: readonly OutletCount[];
  chosen: readonly string[];
  /** How many stories the choice leaves on this page; undefined while that is not known. */
  remaining: number | undefined;
  onChange: (chosen: string[]) => void;
  onClose: () => void;
}

/** The outlets in a sheet from the foot of the page. It is open for as long as it is drawn. */
export function OutletSheet({ outlets, chosen, remaining, onChange, onClose }: Props) {
  const { m, number } = useI18n();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const closeOnBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) dialog.current.close();
  };
  return (
    // Esc closes a dialog by itself; the press beside it is an extra for the pointer.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      aria-labelledby="outlet-sheet"
      onClose={onClose}
      onClick={closeOnBackdrop}
      className="sheet bg-paper text-ink"
    >
      <div className="flex max-h-[inherit] flex-col">
        <header className="flex items-center justify-between border-b border-rule ps-4 pe-2">
          <h2 id="outlet-sheet" className="text-base font-semibold">
            {m.outlets}
          </h2>
          <button
            type="button"
            aria-label={m.close}
            onClick={() => dialog.current?.close()}
            className="target grid place-items-center"
          >
            <Icon name="close" className="size-5" />
          </button>
        </header>
        <div className="flex-1 overflow-y-auto overscroll-contain p-2">
          <OutletToggles outlets={outlets} chosen={chosen} onChange={onChange} />
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
            onClick={() => onChange([])}
          >
            {m.clearOutlets}
          </Button>
          <Button look="primary" className="flex-1" onClick={() => dialog.current?.close()}>
            {remaining === undefined ? m.close : m.showStories(remaining, number(remaining))}
          </Button>
        </footer>
      </div>
    </dialog>
  );
}
