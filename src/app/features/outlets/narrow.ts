import type { StoryCard } from "../../../model/story.ts";

/** The stories of these outlets; all of them when none is chosen. */
export function narrow(stories: readonly StoryCard[], outlets: readonly string[]): StoryCard[] {
  return stories.filter(
    ({ outlet }) => outlets.length === 0 || (outlet !== undefined && outlets.includes(outlet.id)),
  );
}

/** The choice with one outlet put in, or taken out where it was in. */
export function toggle(outlets: readonly string[], id: string): string[] {
  return outlets.includes(id) ? outlets.filter((each) => each !== id) : [...outlets, id];
}
