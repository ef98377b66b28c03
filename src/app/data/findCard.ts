import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { StoryCard } from "../../model/card.ts";
import type { Story } from "../../model/story.ts";
import type { RowsPage } from "./rowsQuery.ts";

/** What the reader has already seen of a story: its card in a list, or beside another story. */
export function findCard(client: QueryClient, id: string): StoryCard | undefined {
  for (const [, data] of client.getQueriesData<InfiniteData<RowsPage>>({ queryKey: ["rows"] })) {
    for (const { rows } of data?.pages ?? []) {
      for (const { story, others } of rows) {
        const found = [story, ...others].find((each) => each.id === id);
        if (found) return found;
      }
    }
  }
  const stories = client.getQueriesData<Story>({ queryKey: ["story"] });
  return stories.flatMap(([, story]) => story?.related ?? []).find(({ story }) => story.id === id)
    ?.story;
}
