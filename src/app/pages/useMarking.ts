import { useQueryClient } from "@tanstack/react-query";
import { markOf } from "../data/marks/marks.ts";
import { toggleRead, toggleSaved } from "../features/marks/commands.ts";
import { useControlWords } from "../lib/i18n/useControlWords.ts";
import { cardOf } from "./cardOf.ts";

/** What a reader does with a story by key or swipe; each says in a word what it did. */
export function useMarking(say: (words: string) => void) {
  const client = useQueryClient();
  const { said } = useControlWords();
  return {
    isRead,
    isSaved,
    toggleRead: (id: string) => say(toggleRead(id) ? said.read : said.unread),
    toggleSaved: (id: string) => {
      const card = cardOf(client, id);
      if (card || isSaved(id)) say(toggleSaved(id, card) ? said.saved : said.unsaved);
    },
  };
}

const isRead = (id: string) => markOf(id).read !== undefined;
const isSaved = (id: string) => markOf(id).saved !== undefined;

export type Marking = ReturnType<typeof useMarking>;
