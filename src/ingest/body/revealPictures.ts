import type { Bases } from "./address.ts";
import { pictureOf } from "./picture.ts";

/**
 * Pages that load pictures by script repeat each for readers without one. Puts such a picture where the empty one
 * stands, and drops it where the page shows the picture already.
 */
export function revealPictures(root: Element, bases: Bases): void {
  for (const fallback of root.querySelectorAll("noscript")) {
    const pictures = [...fallback.querySelectorAll("img")];
    const [picture] = pictures;
    if (!picture || pictures.length > 1 || !pictureOf(picture, bases)) continue;
    const before = pictureBefore(fallback);
    if (!before) fallback.replaceWith(picture);
    else if (!pictureOf(before, bases)) before.replaceWith(picture);
  }
}

/** The picture that a fallback is for stands right before it, or alone in what does. */
function pictureBefore(fallback: Element): Element | undefined {
  const before = fallback.previousElementSibling;
  if (!before) return undefined;
  const inside =
    before.nodeName.toUpperCase() === "IMG" ? [before] : [...before.querySelectorAll("img")];
  const text = (before.textContent ?? "").trim();
  return inside.length === 1 && text === "" ? inside[0] : undefined;
}
