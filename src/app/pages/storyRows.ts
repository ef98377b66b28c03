import type { TrailStory } from "../features/neighbours/trail.ts";
import type { Site } from "../lib/Site.tsx";
import { readPath } from "../paths.ts";
import { pathBelow } from "../useAddress.ts";

/** The story that a link leads to; undefined for any other link. */
export function storyOf(site: Site, link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || link.target) return undefined;
  const address = readPath(pathBelow(site, link.pathname), link.search);
  return address.page === "story" ? address.id : undefined;
}

/** The links of the stories that a list shows, one for each story, in its order. */
function storyLinks(site: Site): HTMLAnchorElement[] {
  const seen = new Set<string>();
  return [...document.querySelectorAll<HTMLAnchorElement>("main a[href]")].filter((link) => {
    const id = storyOf(site, link);
    if (id === undefined || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** What is kept of a list's rows, to go on from one to the next without it. */
export function trailStories(site: Site): TrailStory[] {
  return storyLinks(site).flatMap((link) => {
    const id = storyOf(site, link);
    const words = link.querySelector<HTMLElement>("[lang]") ?? link;
    const headline = words.textContent.trim();
    const language = words.closest("[lang]:not(:root)")?.getAttribute("lang");
    if (id === undefined || headline === "") return [];
    return [{ id, headline, ...(language && { language }) }];
  });
}

/** The link of the row that an element is in. */
export function rowLink(site: Site, element: Element | null): HTMLAnchorElement | undefined {
  const row = element?.closest("main a[href], main article, main li");
  if (!row) return undefined;
  const links = row.matches("a") ? [row] : [...row.querySelectorAll("a[href]")];
  return links.find(
    (link): link is HTMLAnchorElement =>
      link instanceof HTMLAnchorElement && storyOf(site, link) !== undefined,
  );
}

/** Takes the focus some rows on from where it is; to the first row in view where it is on none. */
export function moveRow(site: Site, by: 1 | -1): void {
  const links = storyLinks(site);
  const own = rowLink(site, document.activeElement);
  const id = own && storyOf(site, own);
  const at = id === undefined ? -1 : links.findIndex((link) => storyOf(site, link) === id);
  const inView = links.find((link) => link.getBoundingClientRect().top >= 0);
  const target = at === -1 ? (inView ?? links.at(-1)) : links[at + by];
  if (target) show(target);
}

/** Takes the focus some paragraphs of a story on. */
export function movePart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>("main .prose > *")];
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const top = (part: HTMLElement) => part.getBoundingClientRect().top;
  const inView = parts.find((part) => top(part) >= 0);
  const target = at === -1 ? inView : parts[at + by];
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  show(target);
}

function show(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}
