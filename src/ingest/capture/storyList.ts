import { type Line, quoted } from "./lines.ts";
import type { StoryForm, StoryHead } from "./storyForm.ts";

export interface ListedStory extends StoryHead {
  /** At most one line. */
  body: string[];
}

export interface StoryList {
  stories: ListedStory[];
  /** Lines that are in no story, a sentence for each run of them. */
  leftOut: string[];
}

/** Lines `from` … `to - 1` of the list. */
interface Run {
  from: number;
  to: number;
}

/**
 * Reads the stories of a list, one after the other. A line is a story's body when it follows the headline at once and
 * is no beginning of the next story.
 *
 * The list may be cut: its last line may then be half a line, and of a body or of the next story. Where empty lines
 * part the stories it can only be the body. Where none do it is left out, unless its form shows that it is text.
 */
export function readStoryList(lines: readonly Line[], form: StoryForm): StoryList {
  const stories: ListedStory[] = [];
  const stray: Run[] = [];
  let firstGap = 0;
  let leastGap: number | undefined;
  for (let at = 0; at < lines.length;) {
    const head = form.match(lines, at);
    if (!head) {
      addStray(stray, at);
      at += 1;
      continue;
    }
    const gap = lines[at]?.gap ?? 0;
    if (stories.length > 0) leastGap = Math.min(leastGap ?? gap, gap);
    else if (form.firstGapTells) firstGap = gap;
    at += head.length;
    const next = lines[at];
    const isParted = at === lines.length - 1 && (leastGap ?? firstGap) > 0;
    const hasBody = next?.gap === 0 && (isParted || !form.mayBegin(lines, at));
    stories.push({ ...head, body: hasBody ? [next.text] : [] });
    if (hasBody) at += 1;
  }
  return { stories, leftOut: stray.map((run) => strayMessage(run, lines)) };
}

function addStray(runs: Run[], at: number): void {
  const last = runs.at(-1);
  if (last?.to === at) last.to = at + 1;
  else runs.push({ from: at, to: at + 1 });
}

function strayMessage({ from, to }: Run, lines: readonly Line[]): string {
  const more = to - from - 1;
  const name =
    quoted(lines[from]?.text ?? "") +
    (more > 0 ? ` and ${more} more line${more > 1 ? "s" : ""}` : "");
  return to === lines.length
    ? `${name} at the end: may be cut, or belong to a story that is cut`
    : `${name}: not in the form of a story`;
}
