import { STYLESHEET_ID } from "../model/pageParts.ts";

/**
 * Has the whole style sheet hold, where a page came with its own part of it.
 * @throws Error when it cannot be loaded.
 */
export async function takeUpStyles(document: Document): Promise<void> {
  const link = document.getElementById(STYLESHEET_ID);
  if (!(link instanceof HTMLLinkElement) || link.rel === "stylesheet") return;
  await new Promise<void>((resolve, reject) => {
    link.addEventListener("load", () => resolve(), { once: true });
    link.addEventListener("error", () => reject(new Error(`${link.href} could not be loaded`)), {
      once: true,
    });
    link.rel = "stylesheet";
  });
}
