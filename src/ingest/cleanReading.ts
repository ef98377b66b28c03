import { clean } from "./clean/clean.ts";
import type { CapturedReading } from "./identify.ts";
import type { SourceStory } from "./sourceStory.ts";

/** A reading whose bodies hold the story and nothing else; what was taken out is said. */
export function cleanReading(reading: CapturedReading): CapturedReading {
  const leftOut = [...reading.leftOut];
  const cleaned = (story: SourceStory): SourceStory => {
    const { body, ...context } = story;
    const { blocks, removed } = clean(body, context);
    leftOut.push(...removed.map((each) => `taken out of "${story.headline}": ${each}`));
    return { ...story, body: blocks };
  };
  const stories = reading.stories.map(({ story, related }) => ({
    story: cleaned(story),
    related: related.map(cleaned),
  }));
  return { ...reading, stories, leftOut };
}
