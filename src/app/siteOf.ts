import type { PageData } from "../model/page.ts";
import { ROOT } from "./data/readJson.ts";
import { isInterfaceLanguage } from "./lib/language.ts";
import { baseOf } from "./lib/baseOf.ts";
import type { Site } from "./lib/Site.tsx";

/** How a page was drawn; `path` is absent where it was not, and is drawn in the browser. */
type DrawnAs = Omit<PageData, "files">;

/** The site that a page belongs to. A language that the interface does not speak is left out. */
export function siteOf({ language, languages, path }: DrawnAs): Site {
  const spoken = languages.filter(isInterfaceLanguage);
  const own = isInterfaceLanguage(language) ? language : "en";
  return {
    root: ROOT,
    base: baseOf(ROOT, own, languages),
    language: own,
    languages: spoken,
    drawnFor: path,
  };
}
