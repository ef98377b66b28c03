import { generateJsonFeed, generateRssFeed } from "feedsmith";
import type { Story } from "../../model/story.ts";
import { NOT_XML } from "../xml/notXml.ts";
import { blocksToHtml } from "./blocksToHtml.ts";

/** As many stories as a feed reader expects to be given. */
const MOST = 100;

/**
 * The newest stories with their whole bodies, for other feed readers: the contents of `feed.json` and `feed.xml`.
 * @param site where the site will be, so that a story's link leads to it; without it, to the story at its outlet.
 */
export function outFeeds(title: string, stories: readonly Story[], site: string | undefined) {
  const newest = stories.slice(0, MOST);
  const json = `${JSON.stringify(jsonFeed(title, newest, site))}\n`;
  return { json, xml: `${rssFeed(title, newest, site).replace(NOT_XML, "")}\n` };
}

function linkOf(story: Story, site: string | undefined): string | undefined {
  return site ? new URL(`story/${story.id}`, site).href : story.url;
}

function jsonFeed(title: string, stories: readonly Story[], site: string | undefined) {
  return generateJsonFeed({
    title,
    ...(site && { home_page_url: site, feed_url: new URL("feed.json", site).href }),
    items: stories.map((story) => {
      const url = linkOf(story, site);
      return {
        id: story.id,
        title: story.headline,
        content_html: blocksToHtml(story.body),
        authors: story.authors.map((name) => ({ name })),
        tags: story.tags,
        ...(url && { url }),
        ...(story.url && { external_url: story.url }),
        ...(story.published && { date_published: new Date(story.published.at) }),
        ...(story.language && { language: story.language }),
      };
    }),
  });
}

function rssFeed(title: string, stories: readonly Story[], site: string | undefined): string {
  return generateRssFeed({
    title,
    link: site ?? "./",
    description: title,
    items: stories.map((story) => {
      const link = linkOf(story, site);
      return {
        title: story.headline,
        guid: { value: story.id, isPermaLink: false },
        description: story.excerpt,
        content: { encoded: blocksToHtml(story.body) },
        categories: story.tags.map((name) => ({ name })),
        ...(story.outlet && { dc: { creators: [story.outlet.name] } }),
        ...(link && { link }),
        ...(story.published && { pubDate: new Date(story.published.at) }),
      };
    }),
  });
}
