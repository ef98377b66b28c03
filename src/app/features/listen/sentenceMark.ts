import { blockOf, rangeIn } from "./rangeOf.ts";
import type { Utterance } from "./utterances.ts";

const NAME = "sentence";
const BLOCK_MARK = "data-being-read";

/** With the code that needs it, not in the style sheet that every page waits for. */
const STYLE = `
  ::highlight(${NAME}) { background: light-dark(#f7dfa8, #574217); color: var(--color-ink); }
  @media (forced-colors: active) { ::highlight(${NAME}) { background: Highlight; color: HighlightText; } }
`;
let sheet: CSSStyleSheet | undefined;

/** Marks a sentence in the page, without a change to what stands there; returns where it is, if its story is shown. */
export function markSentence(storyId: string, said: Utterance): Range | Element | undefined {
  unmark();
  const element = blockOf(storyId, said);
  if (!element) return undefined;
  const range = rangeIn(element, said);
  if (range && "highlights" in CSS) {
    addStyle();
    CSS.highlights.set(NAME, new Highlight(range));
    return range;
  }
  element.setAttribute(BLOCK_MARK, "");
  return range ?? element;
}

export function unmark(): void {
  if ("highlights" in CSS) CSS.highlights.delete(NAME);
  for (const block of document.querySelectorAll(`[${BLOCK_MARK}]`))
    block.removeAttribute(BLOCK_MARK);
}

function addStyle(): void {
  if (sheet) return;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
}

/** The part of the window in which a sentence is read at ease: nothing of the page stands over it. */
const EASY = { top: 0.08, bottom: 0.7 };
const REST = 3000;
let handAt = -Infinity;

/** Notes when the reader moves the page, which is theirs then. Returns how to stop. */
export function watchHand(): () => void {
  const note = () => {
    handAt = performance.now();
  };
  const signs = ["wheel", "touchmove", "keydown"];
  for (const sign of signs) addEventListener(sign, note, { passive: true });
  return () => {
    for (const sign of signs) removeEventListener(sign, note);
  };
}

/** Whether a place of the page is in the window. */
export function isInView(place: Range | Element): boolean {
  const { top, bottom } = place.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Brings a sentence to where it is read at ease, gently; not against the reader's hand, nor for those who asked for no motion. */
export function follow(place: Range | Element): void {
  if (matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  if (performance.now() - handAt < REST) return;
  const { top, bottom } = place.getBoundingClientRect();
  if (top >= innerHeight * EASY.top && bottom <= innerHeight * EASY.bottom) return;
  scrollBy({ top: top - innerHeight * 0.25, behavior: "smooth" });
}
