import { OfflineTools } from "../features/offline/OfflineTools.tsx";
import { codeOf } from "../ui/codeOf.ts";
import { Later } from "../ui/Later.tsx";
import { Player } from "./Player.tsx";
import { usePrefetch, usePrerender } from "./usePrefetch.ts";

/** Named wherever it is used: in a module of its own it would make every page load more before it is read. */
const controlsCode = codeOf("controls", () => import("./Controls.tsx"));

/** What works on every page and is not needed for reading: what is fetched ahead, keys, gestures, the player, word of a new edition. */
export function AppTools() {
  usePrefetch();
  usePrerender();
  return (
    <>
      <OfflineTools />
      <Player />
      <Later code={controlsCode}>{({ Controls }) => <Controls />}</Later>
    </>
  );
}
