import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { StoryCard } from "../../model/card.ts";
import type { Story } from "../../model/story.ts";
import type { RowsPage } from "./rowsQuery.ts";
import type { SearchPage } from "./search/searchPage.ts";

interface Seen {
  story: StoryCard;
  others?: readonly StoryCard[];
}

/** What the reader has already seen of a story: its card in a list, among what a search found, or beside another story. */
export function findCard(client: QueryClient, id: string): StoryCard | undefined {
  const known = <Data>(key: string) =>
    client.getQueriesData<Data>({ queryKey: [key] }).flatMap(([, data]) => data ?? []);
  const seen: Seen[] = [
    ...known<InfiniteData<RowsPage>>("rows").flatMap(({ pages }) =>
      pages.flatMap(({ rows }) => rows),
    ),
    ...known<InfiniteData<SearchPage>>("search").flatMap(({ pages }) =>
      pages.flatMap(({ hits }) => hits),
    ),
    ...known<Story>("story").flatMap(({ related }) => related),
  ];
  return seen
    .flatMap(({ story, others = [] }) => [story, ...others])
    .find((card) => card.id === id);
}
