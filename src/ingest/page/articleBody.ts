import { Readability } from "@mozilla/readability";
import { bodyWords } from "./bodyWords.ts";
import { elementToBlocks, htmlToBlocks } from "../body/htmlToBlocks.ts";
import { revealPictures } from "../body/revealPictures.ts";
import type { SourceBlock } from "../sourceStory.ts";
import type { PageFacts } from "./pageFacts.ts";

/** What Readability finds on a page. Its document is used up afterwards. */
export interface FoundArticle {
  title: string | undefined;
  byline: string | undefined;
  body: SourceBlock[];
}

/** Players that a story shows; other frames are furniture. */
const PLAYERS =
  /\/\/(?:[\w-]+\.)*(?:youtube(?:-nocookie)?|vimeo|dailymotion|twitch|twitter|x|instagram|tiktok|facebook|soundcloud|spotify|bandcamp|archive|ted|flourish|datawrapper|dwcdn|infogram|documentcloud|jwplayer|brightcove|acast|megaphone|streamable|rumble|odysee|bsky|apple|google|qq|bilibili|wikimedia|upload\.wikimedia)\.(?:com|net|org|tv|app|cc|be)\/|\/\/youtu\.be\//i;

/** In words: less beside an article that is described in full is not the article. */
const STUB = 60;

export function findArticle(facts: PageFacts): FoundArticle {
  const { document, base, article } = facts;
  const bases = { link: base, picture: base };
  revealPictures(document.body, bases);
  nameAmpPictures(document);
  freePictures(document);
  const found = new Readability<Element>(document, {
    keepClasses: true,
    serializer: (node) => node as Element,
    allowedVideoRegex: PLAYERS,
  }).parse();
  const body = found?.content ? elementToBlocks(found.content, bases) : [];
  const described =
    article["isAccessibleForFree"] === false ||
    /^false$/i.test(String(article["isAccessibleForFree"]))
      ? []
      : describedBody(article["articleBody"], facts);
  const isStub = bodyWords(body) < STUB && bodyWords(described) > bodyWords(body) * 2;
  return {
    title: found?.title ?? undefined,
    byline: found?.byline ?? undefined,
    body: isStub ? described : body,
  };
}

/** Pages for phones write pictures under another name, which Readability would drop. */
function nameAmpPictures(document: Document): void {
  for (const picture of document.querySelectorAll("amp-img, amp-anim")) {
    const img = document.createElement("img");
    for (const name of ["src", "srcset", "alt", "width", "height"]) {
      const value = picture.getAttribute(name);
      if (value !== null) img.setAttribute(name, value);
    }
    picture.replaceWith(img);
  }
}

/** A picture that is a link to itself is a picture: as a link, Readability would take it for furniture. */
function freePictures(document: Document): void {
  for (const picture of document.querySelectorAll("a > img, a > picture")) {
    const link = picture.parentElement;
    const isAlone = link?.childElementCount === 1 && link.textContent?.trim() === "";
    if (isAlone) link.replaceWith(picture);
  }
}

/** A text for machines: HTML where it has paragraphs, else its lines. */
function describedBody(text: unknown, { base }: PageFacts): SourceBlock[] {
  if (typeof text !== "string") return [];
  if (/<(?:p|br|div)\b/i.test(text)) return htmlToBlocks(text, { link: base, picture: base });
  return text
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph", spans: [{ text: line }] }));
}
