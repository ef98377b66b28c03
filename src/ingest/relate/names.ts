import { toKey } from "../../model/key.ts";
import { isSmallWord } from "./smallWords.ts";
import type { Word } from "./words.ts";

/** What two stories may share by name: the key that is compared → the spelling to show. */
export type Names = Map<string, string>;

/** Names kept of one story, in the order in which it says them. */
const MOST_NAMES = 24;

/** Words of one name: longer runs are headlines in capitals. */
const MOST_WORDS = 4;

/** A text with more of its long words in capitals than this is set in title case: its capitals say nothing. */
const TITLE_CASE = 0.8;

/** Words with a capital that stand in every story. */
const NO_NAME = /^(?:I|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

/** Adds tags as names. */
export function addTags(names: Names, tags: readonly string[]): void {
  for (const tag of tags) {
    const key = toKey(tag);
    if (key !== undefined && names.size < MOST_NAMES && !names.has(key)) names.set(key, tag);
  }
}

/** Adds the runs of capitalised words of a text in Latin script, other than at the start of a sentence. */
export function addRuns(names: Names, text: string, words: readonly Word[]): void {
  if (isTitleCase(words)) return;
  let [from, run] = [0, [] as string[]];
  const close = () => {
    while (run[0] !== undefined && isSmallWord(run[0])) run.shift();
    const name = run.join(" ").replace(/['’]s?$/u, "");
    if (run.length <= MOST_WORDS) addTags(names, [name]);
    run = [];
  };
  for (const { shown } of words) {
    const at = text.indexOf(shown, from);
    const gap = text.slice(from, at);
    const opens = from === 0 || /[.!?:;“”"\n]/.test(gap);
    if (!/^\s?$/.test(gap)) close();
    if (!/^\p{Lu}/u.test(shown) || NO_NAME.test(shown)) close();
    else if (run.length > 0 || !opens || /^\s+\p{Lu}/u.test(text.slice(at + shown.length))) {
      run.push(shown);
    }
    from = at + shown.length;
  }
  close();
}

function isTitleCase(words: readonly Word[]): boolean {
  const long = words.filter(({ shown }) => /^\p{L}{4}/u.test(shown)).slice(1);
  const capitals = long.filter(({ shown }) => /^\p{Lu}/u.test(shown));
  return capitals.length > long.length * TITLE_CASE;
}
