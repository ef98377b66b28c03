import type { QueryClient } from "@tanstack/react-query";
import { savesData } from "./savesData.ts";
import { storyQuery } from "./storyQuery.ts";

/** Fetches stories that the reader may go on to; not for one who pays for every byte. */
export function prefetchStories(client: QueryClient, ids: readonly string[]): void {
  if (savesData()) return;
  for (const id of ids) void client.prefetchQuery(storyQuery(id));
}
