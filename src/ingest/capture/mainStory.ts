import { type LabelSplit, readTimeLabel, splitTrailingLabel } from "../time/label.ts";
import { UnreadableSourceError } from "../sourceStory.ts";
import { AFTER_BODY, LOGO } from "./frame.ts";
import { quoted } from "./lines.ts";
import { OUTLET_LIMIT } from "./storyForm.ts";
import type { StoryParts } from "./storyOf.ts";

export interface MainStory extends StoryParts {
  /** Why outlet and time are absent, when they are there but cannot be told apart. */
  leftOut: string[];
}

/**
 * Reads the story that a page is about.
 * @param texts the lines before the frame, without the empty ones.
 * @param named outlets of the page's other stories, in their order.
 * @throws UnreadableSourceError when there is no headline.
 */
export function readMainStory(texts: string[], named: string[], capturedAt: Date): MainStory {
  const isLogo = texts[0] === LOGO;
  const lines = texts.slice(isLogo ? 1 : 0);
  while (AFTER_BODY.has(lines.at(-1) ?? "")) lines.pop();
  const [headline, ...body] = lines;
  if (headline === undefined)
    throw new UnreadableSourceError("no headline before the page's frame");
  if (!isLogo) return { headline, body, leftOut: [] };
  if (body[0] === headline) body.shift();
  const splits = splitTrailingLabel(body[0] ?? "").filter(
    ({ before }) => before.length < OUTLET_LIMIT,
  );
  if (splits.length === 0) return { headline, body, leftOut: [] };
  const line = body.shift() ?? "";
  const split = chooseSplit(splits, named);
  if (!split) {
    const reason = `${quoted(line)}: where the outlet ends and the time begins cannot be told`;
    return { headline, body, leftOut: [`outlet and time of ${quoted(headline)}: ${reason}`] };
  }
  const published = readTimeLabel(split.label, capturedAt);
  return { headline, body, outlet: split.before || undefined, published, leftOut: [] };
}

/**
 * The one split that can be right, or that another story of the page vouches for. What is usual goes first, and of two
 * outlets the one named first, because a cut capture lacks the last names: it must not give another outlet than the
 * whole one.
 */
function chooseSplit(splits: LabelSplit[], named: string[]): LabelSplit | undefined {
  const usual = splits.filter((split) => split.usual);
  const possible = usual.length > 0 ? usual : splits;
  if (possible.length === 1) return possible[0];
  const name = named.find((outlet) => possible.some(({ before }) => before === outlet));
  return name === undefined ? undefined : possible.find(({ before }) => before === name);
}
