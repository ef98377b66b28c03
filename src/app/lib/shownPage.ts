/** Selects the page that is shown. */
export const SHOWN_PAGE = "main > :not([data-kept])";

/** Selects the pages that are kept out of sight, for the way back or for the way on. */
export const KEPT_PAGE = "main > [data-kept]";

/**
 * Puts all pages of a `main` but one out of sight by a style that leaves them laid out, where the browser has it: React would
 * have them not displayed, and to lay a long list out again takes longer than to draw it.
 * @param shown the `data-turn` of the one: a page that is drawn beforehand may not be there yet, so that its place tells nothing.
 */
export function keepLaidOut(main: HTMLElement, shown: number): void {
  for (const page of main.querySelectorAll<HTMLElement>(":scope > *")) {
    page.toggleAttribute("data-kept", page.dataset["turn"] !== String(shown));
    display(page);
  }
}

/** Takes back that React has a page not displayed, where the browser can leave it laid out. */
export function display({ style }: HTMLElement): void {
  if (globalThis.CSS?.supports?.("content-visibility", "hidden")) style.removeProperty("display");
}
