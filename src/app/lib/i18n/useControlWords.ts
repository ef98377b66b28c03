import { controlsAr } from "./controlsAr.ts";
import { controlsEn, type ControlsMessages } from "./controlsEn.ts";
import { useI18n } from "./I18n.tsx";

const CATALOGUES = { en: controlsEn, ar: controlsAr };

/** The words around keys, swipes and the palette, in the language of the interface. */
export function useControlWords(): ControlsMessages {
  return CATALOGUES[useI18n().language];
}
