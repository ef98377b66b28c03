import { PRECISIONS } from "../../model/precision.ts";
import { inWords } from "../lib/ago.ts";
import { distanceOf } from "../lib/relativeTime.ts";

/** Stands at the end of every page: puts "2 hours ago" over the dates of the last days before they are first painted. */
const language = document.documentElement.lang === "ar" ? "ar" : "en";
const now = new Date();
for (const element of document.querySelectorAll<HTMLTimeElement>("time[data-precision]")) {
  const precision = PRECISIONS.find((each) => each === element.dataset["precision"]);
  const at = element.dateTime;
  if (precision && at.length >= 10) {
    const instant = at.length === 10 ? `${at}T00:00:00Z` : at;
    const distance = distanceOf({ at: instant, precision }, now);
    if (distance) element.textContent = inWords(distance.ago, distance.unit, language);
  }
}
