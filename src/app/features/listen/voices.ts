/** The language of a tag, without its country or script: voices are remembered by it. */
export function baseOf(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? "";
}

/** The voices for a language, the likeliest first; all of them where it is not known. */
export function voicesFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string | undefined,
): SpeechSynthesisVoice[] {
  const fit = (voice: SpeechSynthesisVoice) =>
    Number(isSame(voice.lang, language)) * 4 +
    Number(voice.default) * 2 +
    // One that is on the device works without network, and tells nobody what is read.
    Number(voice.localService);
  return voices
    .filter((voice) => language === undefined || baseOf(voice.lang) === baseOf(language))
    .toSorted((a, b) => fit(b) - fit(a));
}

/** The voice that reads a language: the reader's own choice, else the likeliest; undefined where there is none for it. */
export function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string | undefined,
  chosen: Readonly<Record<string, string>> = {},
): SpeechSynthesisVoice | undefined {
  const uri = language === undefined ? undefined : chosen[baseOf(language)];
  return voices.find((voice) => voice.voiceURI === uri) ?? voicesFor(voices, language)[0];
}

function isSame(a: string, b: string | undefined): boolean {
  return a.replace("_", "-").toLowerCase() === b?.toLowerCase();
}
