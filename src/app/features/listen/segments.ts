/** Where sentences end on platforms that cannot tell it by the language. */
const ENDS = /[^.!?…؟۔。！？]*[.!?…؟۔。！？]*[\s"'”’»)\]]*/g;

/** A text cut into its sentences, words or letters; joined they are the text. */
export function segments(
  text: string,
  language: string | undefined,
  granularity: "sentence" | "word" | "grapheme",
): string[] {
  // Firefox knows it since its version 125 only.
  if (!("Segmenter" in Intl)) return withoutPlatform(text, granularity);
  return Array.from(
    new Intl.Segmenter(knownLocale(language), { granularity }).segment(text),
    ({ segment }) => segment,
  );
}

function withoutPlatform(text: string, granularity: "sentence" | "word" | "grapheme"): string[] {
  if (granularity === "grapheme") return Array.from(text);
  const found = text.match(granularity === "sentence" ? ENDS : /\s+|\S+/g) ?? [];
  return found.filter((each) => each !== "");
}

/** A tag that looks like a language's may still be none, which the platform would throw at. */
function knownLocale(language: string | undefined): string | undefined {
  try {
    return language && Intl.getCanonicalLocales(language)[0];
  } catch {
    return undefined;
  }
}
