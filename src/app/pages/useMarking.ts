import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useMarks } from "../data/marks/marks.ts";
import { markRead, markUnread, saveStory, unsaveStory } from "../data/marks/write.ts";
import { useControlWords } from "../lib/i18n/useControlWords.ts";
import { cardOf, markedCard } from "./cardOf.ts";

/** What a reader does with a story by key or swipe; each says in a word what it did. */
export function useMarking(say: (words: string) => void) {
  const client = useQueryClient();
  const marks = useMarks();
  const { said } = useControlWords();
  const isRead = useCallback((id: string) => marks.get(id)?.read !== undefined, [marks]);
  const isSaved = useCallback((id: string) => marks.get(id)?.saved !== undefined, [marks]);
  const toggleRead = (id: string) => {
    if (isRead(id)) markUnread(id);
    else markRead(id, "hand");
    say(isRead(id) ? said.unread : said.read);
  };
  const toggleSaved = (id: string) => {
    const card = cardOf(client, id);
    if (isSaved(id)) unsaveStory(id);
    else if (card) saveStory(id, markedCard(card));
    else return;
    say(isSaved(id) ? said.unsaved : said.saved);
  };
  return { isRead, isSaved, toggleRead, toggleSaved };
}

export type Marking = ReturnType<typeof useMarking>;
