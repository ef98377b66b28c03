import { toInstant } from "../model/time.ts";
import type { CapturedReading } from "./identify.ts";
import { readSourceBytes } from "./readSource.ts";
import type { ListedSource } from "./sources/listSources.ts";
import type { Opened } from "./sources/openSource.ts";
import type { SourceStory } from "./sourceStory.ts";

/** Reads an opened source, with what the publisher says of it: outlet, language, and section or group as a tag. */
export function readOpened(
  listed: ListedSource,
  opened: Extract<Opened, { kind: "fresh" }>,
): CapturedReading {
  const reading = readSourceBytes(opened);
  const seenAt = toInstant(opened.capturedAt);
  const guessed = opened.isGuessed ? [`capture time guessed from the file's date, ${seenAt}`] : [];
  return {
    seenAt,
    stories: reading.stories.map(({ story, related }) => ({
      story: asListed(story, listed),
      related,
    })),
    leftOut: [...guessed, ...reading.leftOut.map((each) => `left out: ${each}`)],
  };
}

function asListed(story: SourceStory, listed: ListedSource): SourceStory {
  const { outlet = story.outlet, language = story.language } = listed;
  const section = listed.section ?? listed.groups.at(-1);
  return {
    ...story,
    ...(outlet !== undefined && { outlet }),
    ...(language !== undefined && { language }),
    tags: section === undefined ? story.tags : [section, ...story.tags],
  };
}
