import { beforeFrames } from "./beforeFrames.ts";

/**
 * Has the first frame be of what fills a window, so that it comes sooner; what is below, the style sheet's `.below-window`, comes
 * with the next. Where no frame is drawn, as in a tab behind another, nothing is put off.
 */
export function beginWithAWindow(document: Document): void {
  if (document.visibilityState === "hidden") return;
  const { dataset } = document.documentElement;
  dataset["first"] = "";
  beforeFrames(document, () => {
    if (document.readyState === "loading" && !document.querySelector(".below-window")) return;
    setTimeout(() => delete dataset["first"]);
  });
}
