import { OfflineTools } from "../features/offline/OfflineTools.tsx";
import { Player } from "./Player.tsx";

/** What works on every page and is not needed for reading: keys, gestures, the player, word of a new edition. */
export function AppTools() {
  return (
    <>
      <OfflineTools />
      <Player />
    </>
  );
}
