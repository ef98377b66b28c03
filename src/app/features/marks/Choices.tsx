import { useWords } from "./useWords.ts";

/** Days for which something is muted; `undefined` for good. */
const TERMS = [
  { name: "day", days: 1 },
  { name: "week", days: 7 },
  { name: "always", days: undefined },
] as const;
export type Term = (typeof TERMS)[number];
export const ALWAYS: Term = TERMS[2];

interface TermProps {
  term: Term;
  onChange: (term: Term) => void;
}

/** For how long. */
export function TermChoice({ term, onChange }: TermProps) {
  const m = useWords();
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{m.muteFor}</legend>
      {TERMS.map((each) => (
        <label
          key={each.name}
          className="target inline-flex flex-1 cursor-pointer items-center justify-center rounded-full border border-rule px-3 text-sm font-semibold has-checked:border-accent has-checked:bg-wash has-checked:text-accent has-focus-visible:outline-2"
        >
          <input
            type="radio"
            name="term"
            checked={term === each}
            onChange={() => onChange(each)}
            className="sr-only"
          />
          {m.terms[each.name]}
        </label>
      ))}
    </fieldset>
  );
}

interface ChipProps {
  name: string;
  language?: string | undefined;
  isMuted: boolean;
  onToggle: () => void;
}

/** Something that can be muted, and is while it is pressed. */
export function MuteChip({ name, language, isMuted, onToggle }: ChipProps) {
  return (
    <button
      type="button"
      aria-pressed={isMuted}
      onClick={onToggle}
      className={`target inline-flex items-center rounded-full border px-4 text-sm font-semibold ${isMuted ? "border-accent bg-wash text-accent line-through" : "border-rule hover:bg-wash"}`}
    >
      <bdi lang={language}>{name}</bdi>
    </button>
  );
}
