import { listAr } from "./listAr.ts";
import { listEn } from "./listEn.ts";
import { wordsIn } from "./wordsIn.ts";

/** What is seldom said of a list, in the language of the interface. */
export const useListWords = wordsIn({ en: listEn, ar: listAr });
