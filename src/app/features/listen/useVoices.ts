import { useSyncExternalStore } from "react";

const NONE: readonly SpeechSynthesisVoice[] = [];
let known = NONE;

/** The voices of the device: at some places they are known a moment later. */
export function useVoices(): readonly SpeechSynthesisVoice[] {
  return useSyncExternalStore(subscribe, current, () => NONE);
}

function subscribe(listener: () => void): () => void {
  if (!("speechSynthesis" in globalThis)) return () => undefined;
  const { speechSynthesis } = globalThis;
  speechSynthesis.addEventListener("voiceschanged", listener);
  return () => speechSynthesis.removeEventListener("voiceschanged", listener);
}

/** The same list as long as the same voices are in it: a platform makes a new one each time it is asked. */
function current(): readonly SpeechSynthesisVoice[] {
  const voices = "speechSynthesis" in globalThis ? globalThis.speechSynthesis.getVoices() : NONE;
  const isSame =
    voices.length === known.length &&
    voices.every(({ voiceURI }, index) => voiceURI === known[index]?.voiceURI);
  if (!isSame) known = voices;
  return known;
}
