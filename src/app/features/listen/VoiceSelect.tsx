import { changeSettings, currentSettings, useSettings } from "../../data/settings.ts";
import { useLanguageName } from "./useLanguageName.ts";
import { useVoices } from "./useVoices.ts";
import { useWords } from "./useWords.ts";
import { baseOf, voicesFor } from "./voices.ts";

interface Props {
  /** The language that is read. */
  language: string;
  label: string;
  /** Whether voices of other languages are offered too. */
  isAny?: boolean;
  onChange: (uri: string | undefined) => void;
}

/** The voices that read a language. */
export function VoiceSelect({ language, label, isAny = false, onChange }: Props) {
  const m = useWords();
  const nameOf = useLanguageName();
  const voices = useVoices();
  const { listenVoices = {} } = useSettings();
  const offered = voicesFor(voices, isAny ? undefined : language);
  const chosen = listenVoices[baseOf(language)] ?? "";
  const isThere = voices.some(({ voiceURI }) => voiceURI === chosen);
  // The one that was chosen for it may be of another language.
  const others = voices.filter((voice) => voice.voiceURI === chosen && !offered.includes(voice));
  return (
    <select
      aria-label={label}
      value={isThere ? chosen : ""}
      onChange={({ target }) => onChange(target.value || undefined)}
      className="target max-w-full min-w-0 cursor-pointer rounded-[3px] border border-rule bg-paper px-2 text-sm"
    >
      <option value="">{m.automatic}</option>
      {[...offered, ...others].map((voice) => (
        <option key={voice.voiceURI} value={voice.voiceURI}>
          {`${voice.name} · ${nameOf(voice.lang)}`}
        </option>
      ))}
    </select>
  );
}

/** Remembers the voice for a language; without one, the device chooses again. */
export function rememberVoice(language: string, uri: string | undefined): void {
  const { [baseOf(language)]: _old, ...others } = currentSettings().listenVoices ?? {};
  changeSettings({ listenVoices: uri ? { ...others, [baseOf(language)]: uri } : others });
}
