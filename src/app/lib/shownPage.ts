/** Selects the page that is shown. */
export const SHOWN_PAGE = "main > :not([data-kept])";

/** Selects the pages that are kept out of sight for the way back. */
export const KEPT_PAGE = "main > [data-kept]";

/**
 * Puts all pages of a `main` but one out of sight by a style that leaves them laid out, where the browser has it: React would
 * have them not displayed, and to lay a long list out again takes longer than to draw it.
 * @param shown the number of the one, from 0.
 */
export function keepLaidOut({ children }: HTMLElement, shown: number): void {
  const canKeep = globalThis.CSS?.supports?.("content-visibility", "hidden");
  for (const [index, page] of [...children].entries()) {
    page.toggleAttribute("data-kept", index !== shown);
    if (canKeep) (page as HTMLElement).style.removeProperty("display");
  }
}
