import * as v from "valibot";
import { Day } from "./scalars.ts";
import { StoryCard } from "./card.ts";

/** Where the search index lies in a site, and its list of stretches in it. */
export const SEARCH_FOLDER = "search";
export const SEARCH_FILE = `${SEARCH_FOLDER}/index.json`;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The name of a folder of the index: it changes with what is in it. */
const FolderName = v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/, "expected the name of a folder"));

/** Some thousand stories that follow each other in time, in an index of their own. */
export const Stretch = v.object({
  name: FolderName,
  /** Changes with the stories that it is made of. */
  source: v.string(),
  /** The place in time where it begins, nothing for the oldest; it ends where the next one begins. */
  since: v.string(),
  /** The days of its oldest and newest story. */
  from: Day,
  to: Day,
  stories: count,
  /** What is moved at most, in bytes: to open it, for one word, for one story, and to narrow to outlets and to days. */
  bytes: v.object({ open: count, word: count, story: count, outlets: count, days: count }),
});
export type Stretch = v.InferOutput<typeof Stretch>;

/** The list of what can be searched. */
export const SearchIndex = v.object({
  format: v.literal(1),
  /** The folder of the engine. */
  engine: FolderName,
  /** Newest first. */
  stretches: v.array(Stretch),
  /** The table of words: its folder, and the first word of each of its parts, in order. */
  words: v.object({ folder: FolderName, parts: v.array(v.string()) }),
});
export type SearchIndex = v.InferOutput<typeof SearchIndex>;

/**
 * A part of the table of words: in which stretches each word occurs, by number from the oldest. The newest stretch is left
 * out: it is looked through in any case, and the table stays as it is while only that one grows.
 */
export const WordTable = v.record(v.string(), v.array(count));
export type WordTable = v.InferOutput<typeof WordTable>;

/** The word under which the table has an outlet; no form of a word has a colon. */
export function outletWord(id: string): string {
  return `outlet:${id}`;
}

/** The file of part `part` of the table of words. */
export function wordsFile({ folder }: SearchIndex["words"], part: number): string {
  return `${SEARCH_FOLDER}/${folder}/${part}.json`;
}

/** What is kept to show a story that was found. */
export const FoundStory = v.object({
  /** Headline and body, a space between words. */
  content: v.string(),
  /** The list entry, without excerpt, picture and tags. */
  item: StoryCard,
  /** How many words of `content` are the headline. */
  headline: count,
});
