import type { PublishedTime } from "../../model/time.ts";
import type { SourceBlock, SourceStory } from "../sourceStory.ts";
import type { Frame } from "./frame.ts";

/** Enough of a story to tell its script by. */
const SAMPLE = 2000;

export interface StoryParts {
  headline: string;
  outlet?: string | undefined;
  published?: PublishedTime | undefined;
  body: readonly string[];
  tag?: string | undefined;
}

/** A story as the other sources give it; every line of its body is a paragraph. */
export function storyOf(parts: StoryParts, page: Frame["language"]): SourceStory {
  const { headline, outlet, published, body, tag } = parts;
  const language = languageOf([headline, ...body].join("\n"), page);
  return {
    headline,
    ...(outlet !== undefined && { outlet }),
    ...(published && { published }),
    authors: [],
    tags: tag === undefined ? [] : [tag],
    ...(language && { language }),
    body: body.map((text): SourceBlock => ({ type: "paragraph", spans: [{ text }] })),
  };
}

/** A page lists stories in other languages beside its own; only the script tells, so a Latin one on an Arabic page has none. */
function languageOf(text: string, page: Frame["language"]): string | undefined {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? [];
  const arabic = letters.filter((letter) => /\p{Script=Arabic}/u.test(letter));
  if (arabic.length * 2 > letters.length) return "ar";
  return page === "en" ? "en" : undefined;
}
