import { OfflineTools } from "../features/offline/OfflineTools.tsx";
import { codeOf } from "../ui/codeOf.ts";
import { Later } from "../ui/Later.tsx";
import { Player } from "./Player.tsx";

/** Named wherever it is used: in a module of its own it would make every page load more before it is read. */
const controlsCode = codeOf("controls", () => import("./Controls.tsx"));

/** What works on every page and is not needed for reading: keys, gestures, the player, word of a new edition. */
export function AppTools() {
  return (
    <>
      <OfflineTools />
      <Player />
      <Later code={controlsCode}>{({ Controls }) => <Controls />}</Later>
    </>
  );
}
