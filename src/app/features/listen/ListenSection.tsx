import { useState } from "react";
import { useSettings } from "../../data/settings.ts";
import { useI18n } from "../../lib/i18n/I18n.tsx";
import { Button } from "../../ui/Button.tsx";
import { SpeedSelect } from "./SpeedSelect.tsx";
import { thePlayer } from "./thePlayer.ts";
import { useLanguageName } from "./useLanguageName.ts";
import { useVoices } from "./useVoices.ts";
import { useWords } from "./useWords.ts";
import { baseOf, chooseVoice } from "./voices.ts";
import { rememberVoice, VoiceSelect } from "./VoiceSelect.tsx";

/** How stories are read aloud: how fast, and by which voice each language. */
export function ListenSection() {
  const m = useWords();
  const { language: own } = useI18n();
  const nameOf = useLanguageName();
  const voices = useVoices();
  const { listenVoices = {} } = useSettings();
  const languages = [
    ...new Set([
      own,
      "en",
      "ar",
      ...Object.keys(listenVoices),
      ...voices.map((v) => baseOf(v.lang)),
    ]),
  ];
  const [language, setLanguage] = useState<string>(own);
  const hasSpeech = "speechSynthesis" in globalThis;
  const voice = chooseVoice(voices, language, listenVoices);
  return (
    <div>
      <p className="mt-2 text-sm/6 text-quiet">{m.settingsWhy}</p>
      {!hasSpeech && <p className="mt-3 text-sm/6">{m.problem.noSpeech}</p>}
      {hasSpeech && voices.length === 0 && <p className="mt-3 text-sm/6">{m.problem.noVoices}</p>}
      {voices.length > 0 && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <select
            aria-label={m.languageRead}
            value={language}
            onChange={({ target }) => setLanguage(target.value)}
            className="target cursor-pointer rounded-[3px] border border-rule bg-paper px-2 text-sm"
          >
            {languages.map((each) => (
              <option key={each} value={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
          <VoiceSelect
            language={language}
            label={m.voiceOf(nameOf(language))}
            isAny={!voice || baseOf(voice.lang) !== language}
            onChange={(uri) => rememberVoice(language, uri)}
          />
          <SpeedSelect />
          {voice && (
            <Button onClick={() => thePlayer().tryOut(today(language), language)}>{m.tryIt}</Button>
          )}
          {!voice && <p className="basis-full text-sm/6">{m.noVoice(nameOf(language))}</p>}
        </div>
      )}
    </div>
  );
}

/** Something to say in every language. */
function today(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "full" }).format(new Date());
}
