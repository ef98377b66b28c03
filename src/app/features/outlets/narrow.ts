import type { StoryCard } from "../../../model/card.ts";

/** The stories of these outlets; every story when none is chosen. */
export function narrow(stories: readonly StoryCard[], outlets: readonly string[]): StoryCard[] {
  return stories.filter((story) => isOf(story, outlets));
}

/** Whether a story is of these outlets; every story is when none is chosen. */
export function isOf({ outlet }: StoryCard, outlets: readonly string[]): boolean {
  return outlets.length === 0 || (outlet !== undefined && outlets.includes(outlet.id));
}

/** The choice with one outlet put in, or taken out where it was in. */
export function toggle(outlets: readonly string[], id: string): string[] {
  return outlets.includes(id) ? outlets.filter((each) => each !== id) : [...outlets, id];
}
