import type { TrailStory } from "../features/neighbours/trail.ts";
import { SHOWN_PAGE } from "../lib/shownPage.ts";
import type { Site } from "../lib/Site.tsx";
import { addressAt } from "../useAddress.ts";

/** The story that a link leads to; undefined for any other link. */
export function storyOf(site: Site, link: HTMLAnchorElement): string | undefined {
  if (link.origin !== location.origin || link.target) return undefined;
  const { address } = addressAt(site, link);
  return address.page === "story" ? address.id : undefined;
}

/** The links of the stories that a list shows, by story, in its order; of several the first. */
function storyLinks(site: Site, list = document.querySelector(SHOWN_PAGE)) {
  const links = new Map<string, HTMLAnchorElement>();
  for (const link of list?.querySelectorAll<HTMLAnchorElement>("a[href]") ?? []) {
    const id = storyOf(site, link);
    if (id !== undefined && !links.has(id)) links.set(id, link);
  }
  return links;
}

/** What is kept of a list's rows, to go on from one to the next without it. */
export function trailStories(site: Site, list: Element): TrailStory[] {
  return [...storyLinks(site, list)].flatMap(([id, link]) => {
    const words = link.querySelector<HTMLElement>("[lang]") ?? link;
    const headline = words.textContent.trim();
    const language = words.closest("[lang]:not(:root)")?.getAttribute("lang");
    if (headline === "") return [];
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
  const found = storyLinks(site);
  const links = [...found.values()];
  const own = rowLink(site, document.activeElement);
  const at = [...found.keys()].indexOf((own && storyOf(site, own)) ?? "");
  const target = at === -1 ? (firstInView(links) ?? links.at(-1)) : links[at + by];
  if (target) show(target);
}

/** Takes the focus some paragraphs of a story on. */
export function movePart(by: 1 | -1): void {
  const parts = [...document.querySelectorAll<HTMLElement>(`${SHOWN_PAGE} .prose > *`)];
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const target = at === -1 ? firstInView(parts) : parts[at + by];
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  show(target);
}

function firstInView<Each extends HTMLElement>(all: readonly Each[]): Each | undefined {
  return all.find((each) => each.getBoundingClientRect().top >= 0);
}

function show(target: HTMLElement): void {
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: "nearest" });
}
