import { FRAMES, HASH, LATEST_NEWS, LOGO, ORANGE_BACKGROUND, TIME_ICON } from "./frame.ts";

/** A story as a page shows it. */
export interface ShownStory {
  headline: string;
  outlet: string;
  /** A time label, such as "2 hours ago". */
  time: string;
  /** One line, or none. */
  body?: string | undefined;
  /** Only a logo or hashtag page shows it. */
  category?: string | undefined;
}

export interface ShownPage {
  form: "plain" | "logo" | "hashtag";
  language: "en" | "ar";
  /** Empty lines before each listed story. */
  gap: number;
  /** Empty lines before the first of them, where these are others. */
  firstGap?: number;
  /** Empty lines between the lines of the frame. */
  frameGap?: number;
  /** The story of the page; a hashtag page has the hashtag's name as its headline and nothing else of it. */
  headline: string;
  /** A logo page only: outlet and time, run together. */
  outletAndTime?: string | undefined;
  body: string[];
  /** Whether the word for hashtags, or the orange background, stands after the body. */
  hashtags?: boolean;
  comments?: string[];
  stories: ShownStory[];
  endsWithNewline?: boolean;
}

/** The text of a captured page. */
export function captureText(page: ShownPage): string {
  const head = page.form === "plain" ? ["", page.headline] : logoHead(page);
  const lines =
    page.form === "hashtag" ? hashtagHead(page) : [...head, ...page.body, ...frameOf(page)];
  const story = page.form === "plain" ? plainStory : logoStory;
  const listed = page.stories.flatMap((shown, index) => [
    ...empty(index === 0 ? (page.firstGap ?? page.gap) : page.gap),
    ...story(shown),
  ]);
  return [...lines, ...listed].join("\n") + (page.endsWithNewline ? "\n" : "");
}

function logoHead({ headline, outletAndTime }: ShownPage): string[] {
  return [LOGO, headline, "", headline, ...(outletAndTime === undefined ? [] : [outletAndTime])];
}

function hashtagHead({ headline }: ShownPage): string[] {
  return [LOGO, HASH, LATEST_NEWS, headline];
}

function frameOf({ form, language, hashtags, comments = [], frameGap = 0 }: ShownPage): string[] {
  const words = FRAMES.find((frame) => frame.language === language);
  if (!words) throw new Error(`no frame in ${language}`);
  const after = hashtags ? [form === "plain" ? words.hashtags : ORANGE_BACKGROUND] : [];
  const { features, explore, noComments, related } = words;
  const said = comments.length > 0 ? comments : [noComments];
  const frame = [features, explore, words.comments, ...said, related];
  return [...after, "", ...frame.flatMap((word, i) => [...(i > 0 ? empty(frameGap) : []), word])];
}

function plainStory({ outlet, time, headline, body }: ShownStory): string[] {
  return [outlet, time, `- ${outlet}`, headline, ...(body === undefined ? [] : [body])];
}

function logoStory({ outlet, time, headline, body, category }: ShownStory): string[] {
  const bullets = [...(category === undefined ? [] : [category]), outlet].map(
    (text) => `  • ${text}`,
  );
  const head = [headline, headline, outlet, `${TIME_ICON}${time}`, ...bullets, headline];
  return [...head, ...(body === undefined ? [] : [body])];
}

function empty(count: number): string[] {
  return Array.from({ length: count }, () => "");
}
