import { escapeHtml } from "../../model/escapeHtml.ts";
import { largestSource } from "../../model/picture.ts";
import type { Story } from "../../model/story.ts";
import { escapeJson } from "./escape.ts";

/** Where a site is published and in which languages. */
export interface Publication {
  /** The address of the site's folder, without a slash at its end; undefined where it is not known. */
  url?: string | undefined;
  languages: readonly string[];
  /** The edition's name. */
  title: string;
}

/** A page of the site, as the head of it needs to know it. */
export interface HeadedPage {
  /** Below the folder of its language, such as `/story/abc`. */
  path: string;
  language: string;
  title: string;
  description: string;
  /** Not in what search machines keep. */
  isHidden?: boolean;
}

/** The elements of a page's head: what it is about, its one address, the same in other languages, and its card. */
export function headOf(page: HeadedPage, publication: Publication): string {
  const { url, languages } = publication;
  const address = (language: string) => `${url}${folderOf(language, languages)}${page.path}`;
  const links =
    url === undefined
      ? []
      : [
          `<link rel="canonical" href="${escapeHtml(address(page.language))}">`,
          ...languages.map((language) => alternate(language, address(language))),
          alternate("x-default", address(languages[0] ?? page.language)),
        ];
  return [
    meta("name", "description", page.description),
    ...(page.isHidden ? [meta("name", "robots", "noindex")] : links),
    meta("property", "og:site_name", publication.title),
    meta("property", "og:title", page.title),
    meta("property", "og:description", page.description),
    meta("name", "twitter:card", "summary"),
    ...(url === undefined ? [] : [meta("property", "og:url", address(page.language))]),
  ].join("");
}

/** What a story's page says besides, to those who share it and to machines that read: its card and a `NewsArticle`. */
export function storyHead(story: Story, page: HeadedPage, publication: Publication): string {
  const picture = story.picture && absolute(largestSource(story.picture), publication.url);
  const article = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: story.headline,
    description: story.excerpt || undefined,
    datePublished: story.published?.at,
    inLanguage: story.language,
    author: story.authors.map((name) => ({ "@type": "Person", name })),
    publisher: story.outlet && { "@type": "NewsMediaOrganization", name: story.outlet.name },
    keywords: story.tags.length > 0 ? story.tags : undefined,
    image: picture,
    isBasedOn: story.url,
    mainEntityOfPage: publication.url && `${publication.url}${page.path}`,
  };
  return [
    headOf(page, publication),
    meta("property", "og:type", "article"),
    ...(story.published ? [meta("property", "article:published_time", story.published.at)] : []),
    ...(story.language ? [meta("property", "og:locale", story.language.replace("-", "_"))] : []),
    ...(picture ? [meta("property", "og:image", picture)] : []),
    `<script type="application/ld+json">${escapeJson(JSON.stringify(article))}</script>`,
  ].join("");
}

/** The folder of a language's pages: none for the first. */
export function folderOf(language: string, languages: readonly string[]): string {
  return language === languages[0] ? "" : `/${language}`;
}

/** A picture as others can load it: one of the edition's own needs the site's address. */
function absolute(src: string, url: string | undefined): string | undefined {
  if (/^https?:/i.test(src)) return src;
  return url && `${url}/edition/${src}`;
}

function alternate(language: string, href: string): string {
  return `<link rel="alternate" hreflang="${language}" href="${escapeHtml(href)}">`;
}

function meta(kind: "name" | "property", name: string, content: string): string {
  return content ? `<meta ${kind}="${name}" content="${escapeHtml(content)}">` : "";
}
