import { blocksToHtml } from "../../../src/ingest/publish/blocksToHtml.ts";
import { escapeHtml } from "../../../src/model/escapeHtml.ts";
import type { StoryCard } from "../../../src/model/card.ts";
import type { RelatedLink, Story } from "../../../src/model/story.ts";
import type { MadeEdition } from "../edition.ts";
import type { Handler } from "../host.ts";
import { newest } from "./rows.ts";

/**
 * The floor: pages written by hand, without script, with one style sheet. An outlet is a link to a page of its stories,
 * so that each press loads a page.
 */
export function staticPages(made: MadeEdition, styles: string): Handler {
  return (path) => {
    const [, kind, value] = path.split("/");
    if (path === "/style.css") return { body: styles, type: "text/css", isForEver: true };
    if (path === "/") return page("Front page", list(newest(made)), outlets(made));
    if (kind === "outlet") return page("Outlet", list(newest(made, value)), outlets(made, value));
    const story = kind === "story" && value ? made.story(value) : undefined;
    return story && page(story.headline, article(story), related(story.related) + outlets(made));
  };
}

function page(title: string, main: string, beside: string) {
  const body = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head>
<body><div class="frame"><main>${main}</main><div>${beside}</div></div></body></html>`;
  return { body, type: "text/html; charset=utf-8" };
}

function list(cards: readonly StoryCard[]): string {
  return cards.map(row).join("\n");
}

function row(card: StoryCard): string {
  return `<div class="row"${direction(card)}><h3><a href="/story/${card.id}">${escapeHtml(card.headline)}</a></h3>
${byline(card)}<p>${escapeHtml(card.excerpt)}</p></div>`;
}

function article(story: Story): string {
  const tags = story.tags.map((tag) => `<a href="/tag/${tag}">#${tag}</a>`).join("");
  return `<article${direction(story)}><h1>${escapeHtml(story.headline)}</h1>${byline(story)}
${blocksToHtml(story.body)}<p class="tags">${tags}</p></article>`;
}

function related(links: readonly RelatedLink[]): string {
  const items = links.map(
    ({
      story,
      reason,
    }) => `<li${direction(story)}><a href="/story/${story.id}">${escapeHtml(story.headline)}</a>
${byline(story)}<p class="why">${reason.kind}</p></li>`,
  );
  return `<aside aria-labelledby="related"><h2 id="related">Related</h2><ul>${items.join("")}</ul></aside>`;
}

function outlets({ outlets: all }: MadeEdition, chosen?: string): string {
  const items = all.map(({ id, name, stories }) => {
    const current = id === chosen ? ' aria-current="page"' : "";
    // Pressed again, the chosen one leads back to all.
    const href = id === chosen ? "/" : `/outlet/${encodeURIComponent(id)}`;
    return `<li><a href="${href}"${current}>${escapeHtml(name)} <span>${stories}</span></a></li>`;
  });
  return `<div class="outlets" role="group" aria-label="Outlets"><h2>Outlets</h2><ul>${items.join("")}</ul></div>`;
}

function byline({ outlet, published }: StoryCard): string {
  return `<p class="byline">${escapeHtml(outlet?.name ?? "")}, <time>${published?.at ?? ""}</time></p>`;
}

function direction({ language }: StoryCard): string {
  return language === "ar" ? ' lang="ar" dir="rtl"' : "";
}
