import { useSettings } from "../data/settings.ts";
import { type Swipes, type Swiping, useSwipes } from "../features/touch/useSwipes.ts";
import { useControlWords } from "../lib/i18n/useControlWords.ts";
import { useSite } from "../lib/Site.tsx";
import type { Address } from "../paths.ts";
import { rowLink, storyOf } from "./storyRows.ts";
import type { Marking } from "./useMarking.ts";
import type { useNeighbours } from "./usePageCommands.ts";

/** What a finger does on the page of an address: from story to story, and with the rows of a list. */
export function useSwipeActions(
  address: Address,
  marking: Marking,
  { previous, next }: ReturnType<typeof useNeighbours>,
): Swiping | undefined {
  const site = useSite();
  const { touch: m } = useControlWords();
  const isStory = address.page === "story";
  const isOn = useSettings().gestures !== false;
  return useSwipes(isOn, (target): Swipes | undefined => {
    if (!target.closest("main")) return undefined;
    if (isStory) {
      if (target.closest("a")) return undefined;
      return {
        ...(previous && { onwards: { words: m.previous, act: previous } }),
        ...(next && { backwards: { words: m.next, act: next } }),
      };
    }
    const link = rowLink(site, target);
    const id = link && storyOf(site, link);
    if (id === undefined) return undefined;
    const { isRead, isSaved, toggleRead, toggleSaved } = marking;
    return {
      onwards: { words: isRead(id) ? m.unread : m.read, act: () => toggleRead(id) },
      backwards: { words: isSaved(id) ? m.unsave : m.save, act: () => toggleSaved(id) },
    };
  });
}
