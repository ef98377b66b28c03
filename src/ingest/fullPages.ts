import { sourceText } from "./body/sourceText.ts";
import { FetchError } from "./fetch/fetchError.ts";
import type { Fetcher } from "./fetch/fetcher.ts";
import type { CapturedReading } from "./identify.ts";
import { readSourceBytes } from "./readSource.ts";
import type { SourceBlock, SourceStory } from "./sourceStory.ts";

/**
 * The stories of a feed with the whole text of their pages, where a page has more of it than the feed. A page that cannot be
 * had or read leaves its story as the feed gave it, and is said.
 */
export async function withFullPages(
  reading: CapturedReading,
  fetcher: Fetcher,
): Promise<CapturedReading> {
  const leftOut = [...reading.leftOut];
  const stories = await Promise.all(
    reading.stories.map(async ({ story, related }) => {
      if (story.url === undefined) return { story, related };
      try {
        return { story: await withPage(story, story.url, fetcher), related };
      } catch (error) {
        const reason =
          error instanceof FetchError ? error.message : `${story.url}: ${(error as Error).message}`;
        leftOut.push(`page left out: ${reason}`);
        return { story, related };
      }
    }),
  );
  return { ...reading, stories, leftOut };
}

async function withPage(story: SourceStory, url: string, fetcher: Fetcher): Promise<SourceStory> {
  const page = await fetcher.fetch(url);
  // A page that is as it was: the earlier edition has its text.
  if (page.kind === "unchanged") return { ...story, body: [] };
  const { bytes, address, mediaType, at } = page;
  const source = { bytes, address, capturedAt: at, ...(mediaType !== undefined && { mediaType }) };
  const [read] = readSourceBytes(source).stories;
  if (!read) return story;
  const { body, authors, tags, ...facts } = read.story;
  return {
    ...facts,
    ...story,
    authors: story.authors.length > 0 ? story.authors : authors,
    tags: story.tags.length > 0 ? story.tags : tags,
    body: lengthOf(body) > lengthOf(story.body) ? body : story.body,
  };
}

function lengthOf(body: readonly SourceBlock[]): number {
  return sourceText(body).join("").length;
}
