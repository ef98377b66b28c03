import type { QueryClient } from "@tanstack/react-query";
import { findCard } from "../data/findCard.ts";
import { markOf, type MarkedCard } from "../data/marks/marks.ts";
import { storyQuery } from "../data/storyQuery.ts";

/** What is known of a story without asking for anything: it is open, some list or search has it, or it is kept with its mark. */
export function cardOf(client: QueryClient, id: string): MarkedCard | undefined {
  return client.getQueryData(storyQuery(id).queryKey) ?? findCard(client, id) ?? markOf(id).card;
}
