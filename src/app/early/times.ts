import { PRECISIONS } from "../../model/precision.ts";
import { inWords } from "../lib/ago.ts";
import { distanceOf } from "../lib/relativeTime.ts";
import { beforeFrames } from "./beforeFrames.ts";

/**
 * Puts "2 hours ago" over the dates of the last days, of each part of the page before it is first painted: a label that
 * changed later could move what stands beside it.
 */
export function tellTimes(document: Document): void {
  const told = new WeakSet<Element>();
  const language = document.documentElement.lang === "ar" ? "ar" : "en";
  const now = new Date();
  // The app, when it takes the page over, says it as of the same moment.
  document.documentElement.dataset["told"] = String(now.getTime());
  const tell = () => {
    for (const element of document.querySelectorAll<HTMLTimeElement>("time[data-precision]")) {
      if (told.has(element)) continue;
      told.add(element);
      const precision = PRECISIONS.find((each) => each === element.dataset["precision"]);
      const distance = precision && distanceOf({ at: instantOf(element), precision }, now);
      if (distance) element.textContent = inWords(distance.ago, distance.unit, language);
    }
  };
  beforeFrames(document, tell);
  // As soon as the page has been read: the browser may lay it out before it asks for a frame.
  document.addEventListener("readystatechange", tell);
}

function instantOf({ dateTime }: HTMLTimeElement): string {
  return dateTime.length === 10 ? `${dateTime}T00:00:00Z` : dateTime;
}
