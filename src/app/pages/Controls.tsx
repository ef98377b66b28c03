import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useSettings } from "../data/settings.ts";
import { HelpSheet } from "../features/keys/HelpSheet.tsx";
import { isPaletteKey } from "../features/keys/keyOf.ts";
import { keyNames } from "../features/keys/KeyNames.tsx";
import { useBindings, useKeys } from "../features/keys/useKeys.ts";
import { SwipeHint } from "../features/touch/SwipeHint.tsx";
import { runCommand, useCommand, useOffered } from "../lib/commands.ts";
import { useControlWords } from "../lib/i18n/useControlWords.ts";
import { useSite } from "../lib/Site.tsx";
import type { Address } from "../paths.ts";
import { codeOf } from "../ui/codeOf.ts";
import { useAddress } from "../useAddress.ts";
import { type Marking, useMarking } from "./useMarking.ts";
import { goTo, useNeighbours, usePageCommands } from "./usePageCommands.ts";
import { useSwipeActions } from "./useSwipeActions.ts";
import { useTrailKeeper } from "./useTrailKeeper.ts";

export { ControlButtons } from "../features/keys/ControlButtons.tsx";
export { KeysSection } from "../features/keys/KeysSection.tsx";
export { StoryNeighbours } from "../features/neighbours/StoryNeighbours.tsx";
export { TouchSection } from "../features/touch/TouchSection.tsx";

const paletteCode = codeOf("palette", () => import("./PaletteTool.tsx"));

/** Keys, the palette and swipes: each does the commands that the page offers. */
export function Controls() {
  const { address } = useAddress();
  const [open, setOpen] = useState<{ what: "help" | "palette"; turn: number }>();
  const [said, setSaid] = useState({ words: "", turn: 0 });
  const say = (words: string) => setSaid(({ turn }) => ({ words, turn: turn + 1 }));
  const marking = useMarking(say);
  useTrailKeeper(address);
  const beside = useNeighbours(address);
  usePageCommands(address, marking, beside);
  // Each opening is one of its own: a press while the last one is still closing is not lost.
  const show = (what: "help" | "palette") =>
    setOpen((last) => ({ what, turn: (last?.turn ?? 0) + 1 }));
  useCommand("help", () => show("help"));
  useCommand("palette", () => show("palette"));
  useKeys();
  const close = () => setOpen(undefined);
  return (
    <>
      <Swipes {...{ address, marking, beside }} />
      <Word {...said} />
      {open?.what === "help" && <HelpSheet key={open.turn} onClose={close} />}
      {open?.what === "palette" && <LazyPalette key={open.turn} onClose={close} />}
    </>
  );
}

interface SwipesProps {
  address: Address;
  marking: Marking;
  beside: ReturnType<typeof useNeighbours>;
}

/** What a finger does; by itself, as it is drawn again with every move of the finger. */
function Swipes({ address, marking, beside }: SwipesProps) {
  const swiping = useSwipeActions(address, marking, beside);
  return swiping && <SwipeHint {...swiping} />;
}

/** The palette, once its code is here: it is asked for by the first press. */
function LazyPalette({ onClose }: { onClose: () => void }) {
  const { data: code } = useQuery(paletteCode);
  const m = useControlWords();
  const site = useSite();
  const bindings = useBindings();
  const { keys } = useSettings();
  const offered = useOffered();
  const go = useCallback((path: string) => goTo(site, path), [site]);
  const commands = [...offered]
    .filter((name) => name !== "palette")
    .map((name) => ({ name, keys: keys === false ? "" : keyNames(bindings.get(name) ?? []) }));
  return (
    code && (
      <code.PaletteTool
        {...{ m, commands, run: runCommand, isItsKey: isPaletteKey, go, onClose }}
      />
    )
  );
}

/** Milliseconds for which a word stays. */
const SHOWN = 2500;

/** What a key or a swipe has done, in a word: seen for a moment, and heard. */
function Word({ words, turn }: { words: string; turn: number }) {
  const [gone, setGone] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setGone(turn), SHOWN);
    return () => clearTimeout(timer);
  }, [turn]);
  const isShown = words !== "" && gone !== turn;
  return (
    <div
      role="status"
      className="no-print pointer-events-none fixed inset-x-0 bottom-20 z-20 text-center"
    >
      {isShown && (
        <p
          key={turn}
          className="inline-block rounded-full bg-ink px-4 py-2 text-sm font-semibold text-paper"
        >
          {words}
        </p>
      )}
    </div>
  );
}
