import { useId } from "react";

interface Props<Value extends string> {
  legend: string;
  values: readonly Value[];
  chosen: Value;
  words: Record<Value, string>;
  onChange: (value: Value) => void;
  /** How the choices stand: `grid-cols-2`. */
  columns: string;
  /** How the word of each is drawn. */
  looks?: Record<Value, string>;
  /** Whether each has its colours beside it. */
  hasSwatches?: boolean;
}

/** One of a few. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, values, chosen, words, onChange, columns, looks, hasSwatches } = props;
  const name = useId();
  return (
    <fieldset>
      <legend className="pb-2 text-sm font-semibold">{legend}</legend>
      <div className={`grid gap-2 ${columns}`}>
        {values.map((value) => (
          <label
            key={value}
            className="choice target flex items-center gap-2 px-2.5 py-1.5 text-sm"
          >
            <input
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChange(value)}
              className="size-4 shrink-0"
            />
            <span className={`min-w-0 grow ${looks?.[value] ?? ""}`}>{words[value]}</span>
            {hasSwatches && <Swatch name={value} />}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Swatch({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      data-swatch={name}
      className="swatch grid size-7 shrink-0 place-items-center rounded-full font-serif text-sm"
    >
      A
    </span>
  );
}
