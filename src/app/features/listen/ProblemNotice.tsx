import { useEffect } from "react";
import { useArrival } from "../../lib/Arrival.tsx";
import { Button } from "../../ui/Button.tsx";
import type { Problem } from "./playerState.ts";
import { thePlayer } from "./thePlayer.ts";
import { useLanguageName } from "./useLanguageName.ts";
import { useVoices } from "./useVoices.ts";
import { useWords } from "./useWords.ts";
import { rememberVoice, VoiceSelect } from "./VoiceSelect.tsx";

/** Why nothing is heard, and what there is instead. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const m = useWords();
  const nameOf = useLanguageName();
  const { announce } = useArrival();
  const words =
    problem.kind === "noVoice" ? m.noVoice(nameOf(problem.language)) : m.problem[problem.kind];
  useEffect(() => announce(words), [words, announce]);
  return (
    <div className="basis-full px-2 pb-2 text-sm/6">
      <p>{words}</p>
      {problem.kind === "noVoice" && <OtherVoice language={problem.language} />}
    </div>
  );
}

function OtherVoice({ language }: { language: string }) {
  const m = useWords();
  const [first] = useVoices();
  if (!first) return null;
  const use = (uri: string | undefined) => {
    rememberVoice(language, uri);
    thePlayer().retune();
  };
  return (
    <div className="mt-1 flex flex-wrap gap-3">
      <Button onClick={() => use(first.voiceURI)}>{m.useVoice}</Button>
      <VoiceSelect language={language} label={m.useVoice} isAny onChange={use} />
    </div>
  );
}
