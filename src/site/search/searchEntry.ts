import { bodyText } from "../../model/block.ts";
import { toCardItem } from "../../model/card.ts";
import { searchForms, shownWords } from "../../model/searchWords.ts";
import type { Story } from "../../model/story.ts";

/** Words of a story that are searched: what lies beyond would make its file the largest that a query moves. */
const MOST_WORDS = 5_000;

/** How often a word of one story is noted; more often says nothing more of it, and would make the parts of common words large. */
const MOST_TIMES = 4;

/** Stands for a word that is not noted, so that the others keep their numbers. */
const SILENT = "·";

/** A story as the index takes it. */
export interface SearchEntry {
  id: string;
  day: string;
  outlet: string | undefined;
  /** What is kept to show it: see FoundStory. */
  shown: string;
}

/** What the index needs of a story that stands on `day`. */
export function toSearchEntry(story: Story, day: string): SearchEntry {
  const { body: _body, related: _related, revisions: _revisions, copies: _copies, ...card } = story;
  const headline = shownWords(story.headline);
  const words = [...headline, ...bodyText(story.body).flatMap(shownWords)].slice(0, MOST_WORDS);
  const item = toCardItem({ ...card, excerpt: "", tags: [] });
  const { picture: _picture, ...extension } = item._crossread;
  return {
    id: story.id,
    day,
    outlet: story.outlet?.id,
    shown: JSON.stringify({
      content: words.join(" "),
      item: { ...item, image: undefined, _crossread: extension },
      headline: headline.length,
    }),
  };
}

/** The text of an entry as the engine reads it: as many words as are shown, each in its forms. */
export function indexedText({ shown }: SearchEntry): { headline: string; content: string } {
  const { content, headline } = JSON.parse(shown) as { content: string; headline: number };
  const times = new Map<string, number>();
  const words = content.split(" ").map((word) => {
    const form = formOf(word);
    const before = times.get(form) ?? 0;
    times.set(form, before + 1);
    return form === "" || before >= MOST_TIMES ? SILENT : form;
  });
  return { headline: words.slice(0, headline).join(" "), content: words.join(" ") };
}

const forms = new Map<string, string>();

/** Texts repeat their words: the last ones looked up are remembered. */
const MOST_FORMS = 100_000;

function formOf(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = searchForms(word).join("-");
  forms.set(word, form);
  return form;
}
