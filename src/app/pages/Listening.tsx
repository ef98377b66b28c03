/** Everything that reading aloud needs, in one file that is loaded for a story and for the settings. */
export { ListenButtons } from "../features/listen/ListenButtons.tsx";
export { ListenSection } from "../features/listen/ListenSection.tsx";
export { PlayerBar } from "../features/listen/PlayerBar.tsx";
