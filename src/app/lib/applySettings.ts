import { FACES_ID } from "../../model/pageParts.ts";

/** The settings that the style sheet knows: by a word on the root element, or by a number. */
const WORDS = ["theme", "width", "face"] as const;
const NUMBERS = [
  ["textSize", "--text-size"],
  ["lineHeight", "--leading"],
] as const;

/** What the browser around the page is coloured with, the same as the paper; a test holds them together. */
export const PAPER = { light: "#fcfbf8", dark: "#131314", sepia: "#f4ead5" } as const;

/** The settings that say how the page looks, as they were read: what is none of a setting's values does nothing. */
export type Looks = { [Name in (typeof WORDS)[number] | (typeof NUMBERS)[number][0]]?: unknown };

/**
 * Has the whole page set as the reader wants it: the one place that does, before the first paint and whenever something
 * changes.
 */
export function applySettings(looks: Looks): void {
  const { documentElement: root } = document;
  for (const name of WORDS) {
    const value = looks[name];
    if (typeof value === "string") root.dataset[name] = value;
    else delete root.dataset[name];
  }
  for (const [name, property] of NUMBERS) {
    const value = looks[name];
    root.style.setProperty(property, typeof value === "number" ? `${value}` : "");
  }
  // What the reader reads with is worth waiting for.
  if (looks.face === "legible") document.getElementById(FACES_ID)?.removeAttribute("media");
  for (const meta of document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]')) {
    const own = meta.media.includes("dark") ? "dark" : "light";
    meta.content = PAPER[looks.theme as keyof typeof PAPER] ?? PAPER[own];
  }
}
