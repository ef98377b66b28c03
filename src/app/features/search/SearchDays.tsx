import { useWords } from "./useWords.ts";

/** The first and the last day that is searched; what is undefined is open. */
interface Days {
  from: string | undefined;
  to: string | undefined;
}

interface Props extends Days {
  /** Told what is another from now on. */
  onChange: (days: Partial<Days>) => void;
}

/** The days that are searched. */
export function SearchDays({ from, to, onChange }: Props) {
  const words = useWords();
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm">
      <DayInput
        label={words.searchFrom}
        value={from}
        max={to}
        onChange={(day) => onChange({ from: day })}
      />
      <DayInput
        label={words.searchTo}
        value={to}
        min={from}
        onChange={(day) => onChange({ to: day })}
      />
      {(from ?? to) !== undefined && (
        <button
          type="button"
          onClick={() => onChange({ from: undefined, to: undefined })}
          className="target px-2 text-accent underline underline-offset-4 lg:min-h-9"
        >
          {words.searchAnyDay}
        </button>
      )}
    </div>
  );
}

interface DayInputProps {
  label: string;
  value: string | undefined;
  min?: string | undefined;
  max?: string | undefined;
  onChange: (day: string | undefined) => void;
}

function DayInput({ label, value = "", min, max, onChange }: DayInputProps) {
  return (
    <label className="inline-flex flex-wrap items-center gap-2">
      <span className="text-quiet">{label}</span>
      <input
        type="date"
        value={value}
        min={min}
        max={max}
        onChange={(event) => onChange(event.target.value || undefined)}
        className="target rounded-[3px] border border-edge bg-raised px-2 lg:min-h-9"
      />
    </label>
  );
}
