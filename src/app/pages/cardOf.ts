import type { QueryClient } from "@tanstack/react-query";
import type { StoryCard } from "../../model/card.ts";
import type { MarkedCard } from "../data/marks/schema.ts";
import { findCard } from "../data/findCard.ts";
import { storyQuery } from "../data/storyQuery.ts";

/** What is known of a story without asking for anything: it is open, or some list has it. */
export function cardOf(client: QueryClient, id: string): StoryCard | undefined {
  return client.getQueryData(storyQuery(id).queryKey) ?? findCard(client, id);
}

/** What is kept of a story beside its mark. */
export function markedCard(card: StoryCard): MarkedCard {
  const { headline, outlet, published, language, url } = card;
  return {
    headline,
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(language && { language }),
    ...(url && { url }),
  };
}
