import { Fragment } from "react";
import { useControlWords } from "../../lib/i18n/useControlWords.ts";

/** A key as it is named: a capital letter is one with Shift. */
export function keyName(key: string): string {
  if (/^[A-Z]$/.test(key)) return `Shift + ${key}`;
  return key === "Escape" ? "Esc" : key;
}

/** Keys as one line of text. */
export function keyNames(sequences: readonly (readonly string[])[]): string {
  return sequences.map((sequence) => sequence.map(keyName).join(" ")).join(" / ");
}

/** Keys as they are pressed: one after another, or one of several. */
export function KeyNames({ sequences }: { sequences: readonly (readonly string[])[] }) {
  const { keys: m } = useControlWords();
  return sequences.map((sequence, index) => (
    <Fragment key={index}>
      {index > 0 && <span className="px-1 text-sm text-quiet">{m.or}</span>}
      {sequence.map((key, at) => (
        <Fragment key={at}>
          {at > 0 && <span className="px-1 text-sm text-quiet">{m.andThen}</span>}
          <kbd
            dir="ltr"
            className="inline-block min-w-7 rounded-[3px] border border-rule bg-wash px-1.5 py-0.5 text-center font-mono text-sm whitespace-nowrap"
          >
            {keyName(key)}
          </kbd>
        </Fragment>
      ))}
    </Fragment>
  ));
}
