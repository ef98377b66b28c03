import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../App.tsx";
import { ar } from "../lib/i18n/ar.ts";
import { en } from "../lib/i18n/en.ts";
import { siteOf } from "../siteOf.ts";

/** Opens the real app at an address, as a reader would whose page was not drawn beforehand. */
export function openAt(path: string) {
  history.replaceState(null, "", path);
  const user = userEvent.setup();
  const language = path.startsWith("/ar/") ? "ar" : "en";
  const site = siteOf({ language, languages: ["en", "ar"] });
  return { user, ...render(<App site={site} messages={language === "ar" ? ar : en} />) };
}
