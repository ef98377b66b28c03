import { sourceText } from "../body/sourceText.ts";
import type { SourceReading, SourceStory } from "../sourceStory.ts";
import { UnreadableSourceError } from "../sourceStory.ts";
import { findArticle } from "./articleBody.ts";
import { authorsOf } from "./authors.ts";
import { headlineOf } from "./headline.ts";
import { isArticlePage } from "./isArticlePage.ts";
import { languageOf } from "./language.ts";
import { leadPictureOf } from "./leadPicture.ts";
import { openPage } from "./openPage.ts";
import { outletOf } from "./outlet.ts";
import { ownAddressOf } from "./ownAddress.ts";
import { gatherFacts } from "./pageFacts.ts";
import { publishedOf } from "./published.ts";
import { tagsOf } from "./tags.ts";

/**
 * Reads an article's page: one story. `address` is where the page was fetched from, if it was.
 * @throws UnreadableSourceError when the page holds no article, or is made to exhaust its reader.
 */
export function readPage(html: string, address: string | undefined): SourceReading {
  const facts = gatherFacts(openPage(html, address));
  const outlet = outletOf(facts);
  const url = ownAddressOf(facts);
  const published = publishedOf(facts);
  const picture = leadPictureOf(facts);
  const pageTitle = headlineOf(facts, undefined);
  const { title, byline, body } = findArticle(facts);
  if (!isArticlePage(facts, body)) throw new UnreadableSourceError("the page holds no article");
  const headline = title ? headlineOf(facts, title) : pageTitle;
  if (!headline) throw new UnreadableSourceError("the article has no headline");
  const language = languageOf(facts, [headline, ...sourceText(body)].join(" "));
  const story: SourceStory = {
    headline,
    body,
    authors: authorsOf(facts, byline),
    tags: tagsOf(facts, headline),
    ...(outlet && { outlet, ...(url && { outletUrl: `${new URL(url).origin}/` }) }),
    ...(url && { url }),
    ...(published && { published }),
    ...(language && { language }),
    ...(picture && { picture }),
  };
  return { stories: [{ story, related: [] }], leftOut: [] };
}
