/** The languages of the interface. */
export const INTERFACE_LANGUAGES = ["en", "ar"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

const RIGHT_TO_LEFT = new Set([
  "ar",
  "arc",
  "ckb",
  "dv",
  "fa",
  "he",
  "ku",
  "ps",
  "sd",
  "ug",
  "ur",
  "yi",
]);

/** The direction of a language's script; `auto`, from the text itself, where the language is not known. */
export function directionOf(language: string | undefined): "ltr" | "rtl" | "auto" {
  if (language === undefined) return "auto";
  return RIGHT_TO_LEFT.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

/** The attributes of an element that holds a story's own words. */
export function inLanguage(language: string | undefined) {
  return { lang: language, dir: directionOf(language) };
}

/** Whether the interface speaks a language. */
export function isInterfaceLanguage(language: string): language is InterfaceLanguage {
  return INTERFACE_LANGUAGES.some((each) => each === language);
}

/** The language whose numbers and dates the platform writes: Arabic with Arabic digits, as its newspapers do. */
export function formattingLocale(language: InterfaceLanguage): string {
  return language === "ar" ? "ar-u-nu-arab" : "en-GB";
}
