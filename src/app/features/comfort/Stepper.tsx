import { useId } from "react";
import { neighbours } from "./steps.ts";

interface Props {
  words: { legend: string; less: string; more: string };
  steps: readonly number[];
  value: number;
  /** The value in the reader's digits. */
  shown: string;
  onChange: (value: number) => void;
}

const BUTTON =
  "target grid place-items-center rounded-full border border-edge text-lg font-semibold hover:bg-wash aria-disabled:opacity-50";

/** A number that goes up and down by steps. */
export function Stepper({ words, steps, value, shown, onChange }: Props) {
  const id = useId();
  const { less, more } = neighbours(steps, value);
  const go = (to: number | undefined) => {
    if (to !== undefined) onChange(to);
  };
  return (
    <div
      role="group"
      aria-labelledby={id}
      className="flex flex-wrap items-center justify-end gap-2"
    >
      <span id={id} className="grow text-sm font-semibold">
        {words.legend}
      </span>
      {/* Not disabled at the end: the focus would be lost there. */}
      <button
        type="button"
        aria-label={words.less}
        aria-disabled={less === undefined}
        onClick={() => go(less)}
        className={BUTTON}
      >
        <span aria-hidden="true">−</span>
      </button>
      <output className="min-w-14 text-center text-sm tabular-nums">{shown}</output>
      <button
        type="button"
        aria-label={words.more}
        aria-disabled={more === undefined}
        onClick={() => go(more)}
        className={BUTTON}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
