import { toKey } from "../../model/key.ts";
import { readTimeLabel } from "../time/label.ts";
import { type SourceReading, type SourceStory, UnreadableSourceError } from "../sourceStory.ts";
import { type Frame, FRAMES, HASH, LATEST_NEWS, LOGO } from "./frame.ts";
import { type Line, toLines } from "./lines.ts";
import { readMainStory } from "./mainStory.ts";
import { relatedLogo } from "./relatedLogo.ts";
import { relatedPlain } from "./relatedPlain.ts";
import { type ListedStory, readStoryList } from "./storyList.ts";
import { storyOf } from "./storyOf.ts";

/** Whether a text looks like a captured article or hashtag page, whole or not. */
export function isCapture(text: string): boolean {
  // Most sources are no captures, and are told so without being cut into lines.
  const mayBe = /^\s*logo\s/.test(text) || FRAMES.some(({ features }) => text.includes(features));
  if (!mayBe) return false;
  const lines = toLines(text);
  return (
    lines[0]?.text === LOGO ||
    lines.some((line) => FRAMES.some((frame) => frame.features === line.text))
  );
}

/**
 * Reads a captured page: its own story with the related ones, or each story that a hashtag page lists. Of a capture
 * that is cut, wherever, only what is certain is given.
 * @param capturedAt what the page's relative times are counted from.
 * @throws UnreadableSourceError when the capture is cut before the end of its first story.
 */
export function readCapture(text: string, capturedAt: Date): SourceReading {
  const lines = toLines(text);
  return readHashtagPage(lines, capturedAt) ?? readArticlePage(lines, capturedAt);
}

function readHashtagPage(lines: readonly Line[], capturedAt: Date): SourceReading | undefined {
  const [logo, hash, latest, name] = lines;
  if (logo?.text !== LOGO || hash?.text !== HASH || latest?.text !== LATEST_NEWS) return undefined;
  const list = readStoryList(lines.slice(4), relatedLogo);
  if (!name || list.stories.length === 0) {
    throw new UnreadableSourceError("a capture cut before the end of its first story");
  }
  const stories = list.stories.map((listed) => ({
    story: listedStory(listed, "en", capturedAt, toKey(name.text) && name.text),
    related: [],
  }));
  return { stories, leftOut: list.leftOut };
}

function readArticlePage(lines: readonly Line[], capturedAt: Date): SourceReading {
  const anchor = lines.findIndex((_, at) => frameAt(lines, at) !== undefined);
  const frame = frameAt(lines, anchor);
  if (!frame) throw new UnreadableSourceError("a capture cut before the end of its story");
  const texts = lines.slice(0, anchor).map((line) => line.text);
  const form = texts[0] === LOGO ? relatedLogo : relatedPlain;
  // Between frame and related stories stand the readers' comments, which are none of the page's stories.
  const from = lines.findIndex((line, at) => at > anchor && line.text === frame.related);
  const listed = from < 0 ? [] : lines.slice(from + 1);
  const list = readStoryList(listed, form);
  const named = list.stories.map((story) => story.outlet);
  const main = readMainStory(texts, named, capturedAt);
  const related = list.stories.map((story) => listedStory(story, frame.language, capturedAt));
  const cut = from < 0 ? ["related stories: the capture is cut before them"] : [];
  return {
    stories: [{ story: storyOf(main, frame.language), related }],
    leftOut: [...main.leftOut, ...cut, ...list.leftOut],
  };
}

/** The frame whose first two lines stand at `at`, both whole: half a line may be the beginning of a story's text. */
function frameAt(lines: readonly Line[], at: number): Frame | undefined {
  const [first, second] = [lines[at], lines[at + 1]];
  if (!second?.whole) return undefined;
  return FRAMES.find((frame) => frame.features === first?.text && frame.explore === second.text);
}

function listedStory(
  listed: ListedStory,
  page: Frame["language"],
  capturedAt: Date,
  tag?: string,
): SourceStory {
  const published = readTimeLabel(listed.label, capturedAt);
  return storyOf({ ...listed, published, tag }, page);
}
