import { controlsAr } from "./controlsAr.ts";
import { controlsEn } from "./controlsEn.ts";
import { wordsIn } from "./wordsIn.ts";

/** The words around keys, swipes and the palette, in the language of the interface. */
export const useControlWords = wordsIn({ en: controlsEn, ar: controlsAr });
