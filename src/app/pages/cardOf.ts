import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { StoryCard } from "../../model/card.ts";
import { findCard } from "../data/findCard.ts";
import { markOf, type MarkedCard } from "../data/marks/marks.ts";
import type { SearchPage } from "../data/search/searchPage.ts";
import { storyQuery } from "../data/storyQuery.ts";

/** What is known of a story without asking for anything: it is open, some list or search has it, or it is kept with its mark. */
export function cardOf(client: QueryClient, id: string): MarkedCard | undefined {
  return (
    client.getQueryData(storyQuery(id).queryKey) ??
    findCard(client, id) ??
    findHit(client, id) ??
    markOf(id).card
  );
}

function findHit(client: QueryClient, id: string): StoryCard | undefined {
  const searches = client.getQueriesData<InfiniteData<SearchPage>>({ queryKey: ["search"] });
  return searches
    .flatMap(([, data]) => data?.pages ?? [])
    .flatMap(({ hits }) => hits)
    .find(({ story }) => story.id === id)?.story;
}
