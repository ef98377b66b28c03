import type { SourceBlock } from "../sourceStory.ts";
import { bodyWords, linkShare } from "./bodyWords.ts";
import { isArticle, typesOf } from "./jsonLd.ts";
import type { PageFacts } from "./pageFacts.ts";

/** In words: prose on a page that does not call itself an article. */
const LEAST = 40;

/** Above this share of links, a page is a list of other pages. */
const MOST_LINKED = 0.5;

/** Whether a page holds one story: it says so, or it holds prose that is not a list of links to other pages. */
export function isArticlePage(facts: PageFacts, body: readonly SourceBlock[]): boolean {
  const says = isArticle(facts.article) || /article/i.test(facts.meta("og:type")[0] ?? "");
  if (says) return true;
  const isList = facts.things.some((thing) =>
    typesOf(thing).some((type) => /(?:CollectionPage|ItemList|SearchResultsPage)$/.test(type)),
  );
  return (
    !isList &&
    bodyWords(body) >= LEAST &&
    linkShare(body) < MOST_LINKED &&
    !isTeasers(body, facts.base)
  );
}

/** Headings that are links, one after another, head teasers of other stories. */
function isTeasers(body: readonly SourceBlock[], here: string | undefined): boolean {
  const isElsewhere = (href: string | undefined) =>
    href !== undefined && href.split("#")[0] !== here?.split("#")[0];
  const headings = body.flatMap((block) => (block.type === "heading" ? [block] : []));
  const linked = headings.filter(({ spans }) => spans.every(({ href }) => isElsewhere(href)));
  return linked.length >= 4 && linked.length > headings.length * 0.6;
}
