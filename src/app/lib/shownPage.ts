/** Selects the page that is shown. */
export const SHOWN_PAGE = "main > :not([data-kept])";

/** Selects the pages that are kept out of sight, for the way back or for the way on. */
export const KEPT_PAGE = "main > [data-kept]";

/**
 * Puts all pages of a `main` but one out of sight by a style that leaves them laid out, where the browser has it: React would
 * have them not displayed, and to lay a long list out again takes longer than to draw it.
 * @param shown the number of the one, from 0.
 */
export function keepLaidOut({ children }: HTMLElement, shown: number): void {
  for (const [index, page] of [...children].entries()) {
    page.toggleAttribute("data-kept", index !== shown);
    display(page as HTMLElement);
  }
}

/** Takes back that React has a page not displayed, where the browser can leave it laid out. */
export function display({ style }: HTMLElement): void {
  if (globalThis.CSS?.supports?.("content-visibility", "hidden")) style.removeProperty("display");
}
