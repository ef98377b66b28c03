import { useSyncExternalStore } from "react";
import { currentSettings } from "../../data/settings.ts";
import { listenAr } from "../../lib/i18n/listenAr.ts";
import { listenEn } from "../../lib/i18n/listenEn.ts";
import { Player } from "./Player.ts";
import { OFF, type PlayerState } from "./playerState.ts";
import { baseOf } from "./voices.ts";

let made: Player | undefined;

/** The page's one player: it goes on while the reader goes from page to page. Only in a browser. */
export function thePlayer(): Player {
  if (made) return made;
  const player = new Player({
    speech: "speechSynthesis" in globalThis ? globalThis.speechSynthesis : undefined,
    settings: () => {
      const { listenSpeed = 1, listenVoices = {} } = currentSettings();
      return { speed: listenSpeed, voices: listenVoices };
    },
    announcement: (what, language) =>
      language !== undefined && baseOf(language) === "ar"
        ? { text: listenAr.announced[what], language: "ar" }
        : { text: listenEn.announced[what], language: "en" },
  });
  // Some engines go on speaking after the page is gone.
  addEventListener("pagehide", () => player.pause());
  made = player;
  return player;
}

/** The player as it stands. */
export function usePlayer(): PlayerState {
  return useSyncExternalStore(subscribe, current, () => OFF);
}

function subscribe(listener: () => void): () => void {
  return thePlayer().subscribe(listener);
}

function current(): PlayerState {
  return thePlayer().state();
}
