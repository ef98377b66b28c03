import { useI18n } from "./I18n.tsx";
import type { InterfaceLanguage } from "../language.ts";

/** A hook for words that come with the code that says them: those of the language of the interface. */
export function wordsIn<Words>(catalogues: Record<InterfaceLanguage, Words>): () => Words {
  return () => catalogues[useI18n().language];
}
