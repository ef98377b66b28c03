import { placedAt } from "../../model/card.ts";
import type { Story } from "../../model/story.ts";
import type { Searched } from "../search/writeSearchIndex.ts";
import { hashOf } from "../write/SiteWriter.ts";

/** Stories that are in memory, as the search index is given them; their days are those of UTC. */
export function* searched(stories: Iterable<Story>): Generator<Searched> {
  for (const story of stories) {
    yield {
      card: story,
      day: placedAt(story).slice(0, 10),
      version: hashOf(JSON.stringify(story)),
      read: () => story,
    };
  }
}
