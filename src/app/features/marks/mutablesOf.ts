import type { StoryCard } from "../../../model/card.ts";
import { toKey } from "../../../model/key.ts";
import { searchForms, shownWords } from "../../../model/searchWords.ts";
import type { MuteKind } from "../../data/marks/marks.ts";

/** Something of a story that can be muted. */
export interface Mutable {
  kind: MuteKind;
  id: string;
  name: string;
}

/** A shorter word is one that every other headline has. */
const SHORTEST = 3;

/** The outlet, the tags and the words of the headline, each once. */
export function mutablesOf({ outlet, tags, headline }: StoryCard): Mutable[] {
  const ofTags = tags.flatMap((tag): Mutable[] => {
    const id = toKey(tag);
    return id === undefined ? [] : [{ kind: "tag", id, name: `#${tag}` }];
  });
  const words = new Map<string, Mutable>();
  for (const shown of shownWords(headline)) {
    const name = shown.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
    const [form] = searchForms(name);
    const isWord = name.length >= SHORTEST && /\p{L}/u.test(name);
    // As the store names it: one mute for a word, whatever its case.
    const id = name.normalize("NFKC").toLowerCase();
    if (form !== undefined && isWord && !words.has(form))
      words.set(form, { kind: "word", id, name });
  }
  return [
    ...(outlet ? [{ kind: "outlet" as const, ...outlet }] : []),
    ...ofTags,
    ...words.values(),
  ];
}
