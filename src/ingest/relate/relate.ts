import type { Block } from "../../model/block.ts";
import type { StoryCard } from "../../model/card.ts";
import type { Event } from "./events.ts";
import type { Link } from "./links.ts";
import { StoryIndex } from "./storyIndex.ts";

/** A story to relate: what is said in it, and the ids of the stories that its source links. */
export interface Relatable {
  card: StoryCard;
  body: Block[];
  given: string[];
}

/** How stories relate; each is named by its id. */
export interface Relations {
  /** The stories to read beside each, best first, with the reason. */
  links: Map<string, Link[]>;
  events: Event[];
  /** A near-copy → the story that represents its group: the earliest, then the fullest. */
  copies: Map<string, string>;
}

/** Relates stories to each other. The order in which they come makes no difference. */
export function relate(stories: readonly Relatable[]): Relations {
  const index = new StoryIndex();
  index.add(stories);
  return index.relations();
}
