import { useEffect, useMemo } from "react";
import { currentSettings, useSettings } from "../../data/settings.ts";
import { type CommandName, runCommand } from "../../lib/commands.ts";
import { type Bindings, bindingsOf, NOTHING_BEGUN, pressKey } from "./bindings.ts";
import { isPaletteKey, isPlain, keyOf, takesKeys } from "./keyOf.ts";

/** Does again and again what is meant so when a key is held. */
const REPEATED: ReadonlySet<CommandName> = new Set([
  "next",
  "previous",
  "nextPart",
  "previousPart",
]);

/** The keys as the reader has them now. */
export function useBindings(): Bindings {
  const { keyBindings } = useSettings();
  return useMemo(() => bindingsOf(keyBindings), [keyBindings]);
}

/** Does what single keys say, on the whole page. */
export function useKeys(): void {
  const bindings = useBindings();
  useEffect(() => {
    let begun = NOTHING_BEGUN;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || currentSettings().keys === false || takesKeys(event)) return;
      if (isPaletteKey(event)) {
        if (runCommand("palette")) event.preventDefault();
        return;
      }
      // Of a word that is put together some browsers say no more than this.
      const isComposed = event.keyCode === 229;
      const key = isPlain(event) && !isComposed ? keyOf(event) : undefined;
      if (key === undefined) return;
      const { command, begun: next } = pressKey(bindings, begun, key, event.timeStamp);
      begun = next;
      if (command === undefined || (event.repeat && !REPEATED.has(command))) return;
      if (runCommand(command)) event.preventDefault();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [bindings]);
}
