import { isTimeLabel } from "../time/label.ts";
import { TIME_ICON } from "./frame.ts";
import { wholeRun } from "./lines.ts";
import type { StoryForm, StoryHead } from "./storyForm.ts";

/** No headline is longer, in UTF-16 units: a line that is, is text. */
const HEADLINE_LIMIT = 300;

/** Headline / headline / outlet / "time" and the time / [• category] / • outlet / headline. */
export const relatedLogo: StoryForm = {
  // The frame above the first one may have empty lines of its own.
  firstGapTells: false,

  match(lines, at) {
    const head = readHead(wholeRun(lines, at, 6), 6);
    if (head || bulletText(lines[at + 4]?.text) === undefined) return head;
    return readHead(wholeRun(lines, at, 7)?.toSpliced(4, 1), 7);
  },

  // A body and the next story's headline may look the same; only the headline comes twice. Until the second one is
  // there, a line short enough to be a headline is not taken for a body: better a body less than one that is invented.
  mayBegin(lines, at) {
    const [headline, again] = lines.slice(at, at + 2);
    if (!headline || headline.text.length >= HEADLINE_LIMIT) return false;
    if (!again) return true;
    if (again.gap > 0) return false;
    return again.whole ? again.text === headline.text : headline.text.startsWith(again.text);
  },
};

/** @param run the six lines without the category; @param length how many there were with it. */
function readHead(run: string[] | undefined, length: number): StoryHead | undefined {
  const [headline, second, outlet, time, bullet, third] = run ?? [];
  if (headline === undefined || outlet === undefined || time === undefined) return undefined;
  if (second !== headline || third !== headline || bulletText(bullet) !== outlet) return undefined;
  const label = time.startsWith(TIME_ICON) ? time.slice(TIME_ICON.length).trim() : "";
  return isTimeLabel(label) ? { headline, outlet, label, length } : undefined;
}

function bulletText(line: string | undefined): string | undefined {
  return line?.startsWith("•") ? line.slice(1).trim() : undefined;
}
