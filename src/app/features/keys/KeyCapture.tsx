import { type KeyboardEvent, useState } from "react";
import { useControlWords } from "../../lib/i18n/useControlWords.ts";
import { type Bindings, type BoundCommand, canBind, isBeginning, takenBy } from "./bindings.ts";
import { isPlain, keyOf } from "./keyOf.ts";
import { keyName } from "./KeyNames.tsx";

interface Props {
  name: BoundCommand;
  bindings: Bindings;
  isCapturing: boolean;
  onStart: () => void;
  onLeave: () => void;
  onBind: (keys: string) => void;
  /** Told what came of it, to be shown and said. */
  onSay: (words: string) => void;
}

/** The button by which a command gets another key: the next one that is pressed on it. */
export function KeyCapture(props: Props) {
  const { name, bindings, isCapturing, onStart, onLeave, onBind, onSay } = props;
  const m = useControlWords();
  const [begun, setBegun] = useState<string>();
  const leave = () => {
    setBegun(undefined);
    onLeave();
  };
  const take = (key: string) => {
    const keys = begun === undefined ? [key] : [begun, key];
    const shown = keys.map(keyName).join(" ");
    const isFirst = begun === undefined && isBeginning(bindings, keys);
    if (isFirst) return setBegun(key);
    const other = takenBy(bindings, keys, name);
    setBegun(undefined);
    if (!canBind(key)) return onSay(m.keys.cannot);
    if (other) return onSay(m.keys.taken(shown, m.commands[other]));
    onBind(keys.join(" "));
    onSay(m.keys.changed(m.commands[name], shown));
  };
  const press = (event: KeyboardEvent) => {
    if (!isCapturing || event.key === "Tab" || !isPlain(event.nativeEvent)) return;
    if (event.key === "Shift") return;
    event.preventDefault();
    if (event.key === "Escape") leave();
    else take(keyOf(event.nativeEvent) ?? event.key);
  };
  const start = () => {
    onStart();
    onSay(m.keys.pressHint);
  };
  const waiting = begun === undefined ? m.keys.press : m.keys.pressNext(keyName(begun));
  return (
    <button
      type="button"
      aria-label={isCapturing ? waiting : m.keys.changeFor(m.commands[name])}
      onClick={() => (isCapturing ? leave() : start())}
      onKeyDown={press}
      onBlur={() => isCapturing && leave()}
      className={`target rounded-full px-3 text-sm underline-offset-4 hover:underline ${isCapturing ? "font-semibold text-accent" : "text-quiet"}`}
    >
      {isCapturing ? waiting : m.keys.change}
    </button>
  );
}
