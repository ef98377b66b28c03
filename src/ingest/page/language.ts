import * as v from "valibot";
import { Language } from "../../model/scalars.ts";
import { textIn } from "./jsonLd.ts";
import type { PageFacts } from "./pageFacts.ts";

const ARABIC_SCRIPT = /^(?:ar|fa|ur|ps|ckb|ku|sd|ug|arc|az|ks|pa)\b/i;

/** The language as the page gives it; none when its own letters contradict it (templates are often left at "en"). */
export function languageOf(
  { document, meta, article }: PageFacts,
  text: string,
): string | undefined {
  const said = [
    document.documentElement.getAttribute("lang"),
    document.documentElement.getAttribute("xml:lang"),
    textIn(article["inLanguage"]),
    meta("og:locale")[0],
    meta("content-language")[0],
  ];
  const isArabic = isMostlyArabic(text.slice(0, 20_000));
  return said
    .map((each) => each?.trim().replaceAll("_", "-") ?? "")
    .find((each) => v.is(Language, each) && (!isArabic || ARABIC_SCRIPT.test(each)));
}

function isMostlyArabic(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return letters > 40 && arabic > letters * 0.6;
}
