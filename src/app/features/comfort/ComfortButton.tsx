import { type ToggleEvent, useId, useRef } from "react";
import { Icon } from "../../ui/icons.tsx";
import { ComfortPanel } from "./ComfortPanel.tsx";
import { useWords } from "./useWords.ts";

/** Opens the panel over the page, where what it changes can be seen as it changes. */
export function ComfortButton() {
  const m = useWords();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  // Those who do not see it hear what has opened; Esc gives the focus back to the button.
  const takeFocus = ({ newState }: ToggleEvent) => {
    if (newState === "open") popover.current?.focus();
  };
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={m.open}
        title={m.open}
        className="target rounded-full text-lg font-semibold hover:bg-wash"
      >
        <span aria-hidden="true">{m.open.slice(0, 2)}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        tabIndex={-1}
        aria-labelledby={`${id}-title`}
        onToggle={takeFocus}
        className="comfort-popover no-print"
      >
        <div className="sticky top-0 z-1 mb-2 flex items-center justify-between bg-paper py-1">
          <h2 id={`${id}-title`} className="text-base font-semibold">
            {m.title}
          </h2>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label={m.close}
            className="target -me-2 grid place-items-center"
          >
            <Icon name="close" />
          </button>
        </div>
        <ComfortPanel />
      </div>
    </>
  );
}
