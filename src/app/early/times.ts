import { PRECISIONS } from "../../model/precision.ts";
import { formattingLocale, isInterfaceLanguage } from "../lib/language.ts";
import { relativeTime } from "../lib/relativeTime.ts";

/** Stands at the end of every page: puts "2 hours ago" over the dates before they are first painted. */
const { lang } = document.documentElement;
const locale = formattingLocale(isInterfaceLanguage(lang) ? lang : "en");
const now = new Date();
for (const element of document.querySelectorAll<HTMLTimeElement>("time[data-precision]")) {
  const precision = PRECISIONS.find((each) => each === element.dataset["precision"]);
  const at = element.dateTime;
  if (precision && at.length >= 10) {
    const instant = at.length === 10 ? `${at}T00:00:00Z` : at;
    element.textContent = relativeTime({ at: instant, precision }, now, locale);
  }
}
