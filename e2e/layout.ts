import type { Page } from "@playwright/test";

/** What does not fit: the page where it scrolls sideways, and every text that is cut off without a way to reach it. */
export async function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
    const cut = [...document.body.querySelectorAll<HTMLElement>("*")].filter((element) => {
      const style = getComputedStyle(element);
      const hides = /hidden|clip/.test(style.overflowX + style.overflowY);
      // Left out: what is for those who hear the page, and excerpts, which are cut after a few lines on purpose.
      const isMeant = element.clientWidth <= 1 || style.webkitLineClamp !== "none";
      if (!hides || isMeant || !element.innerText?.trim()) return false;
      return (
        element.scrollWidth > element.clientWidth + 1 ||
        (style.overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1)
      );
    });
    const past = [...document.querySelectorAll<HTMLElement>("body *")].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isScrolled = element.closest("pre, [role=group].overflow-x-auto, .sr-only") !== null;
      return width > 1 && !isScrolled && element.innerText && (left < -1 || right > innerWidth + 1);
    });
    const name = (element: HTMLElement) =>
      `${element.localName}.${element.className}: ${element.innerText.slice(0, 40)}`;
    return [
      ...wide,
      ...cut.map((each) => `cut ${name(each)}`),
      ...past.map((each) => `past ${name(each)}`),
    ];
  });
}

/** Lays a style sheet over the page as a reader's browser would, past the page's own policy, in place of the one before. */
export async function addUserStyles(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** What can be pressed and is smaller than `least` pixels in a direction; links in running text have the size of the text. */
export async function tooSmall(page: Page, least: number): Promise<string[]> {
  return page.evaluate((size) => {
    const all = "a[href], button, input, select, textarea, summary, [role=button], [tabindex='0']";
    return [...document.querySelectorAll<HTMLElement>(all)].flatMap((element) => {
      const pressed = element.closest("label") ?? element;
      const box = pressed.getBoundingClientRect();
      // A link that covers its card is as large as that.
      const cover = getComputedStyle(element, "::after").position === "absolute";
      const { width, height } = cover
        ? (element.closest("article") ?? element).getBoundingClientRect()
        : box;
      const isInText = element.localName === "a" && element.matches("p a, .prose a, li > .prose a");
      const isThere = element.checkVisibility({ visibilityProperty: true }) && width > 1;
      if (!isThere || isInText || (width >= size - 0.5 && height >= size - 0.5)) return [];
      const name = element.getAttribute("aria-label") ?? element.innerText;
      return [
        `${element.localName} ${name.slice(0, 30)}: ${width.toFixed()} × ${height.toFixed()}`,
      ];
    });
  }, least);
}
