import type { SourceBlock, SourceStory } from "../sourceStory.ts";

/** What a cleaner knows of the story beside its body. */
export type CleanContext = Omit<SourceStory, "body">;

/** Takes one kind of thing out of a body: nothing else, and nothing that it cannot name. Pure; twice is as once. */
export interface Cleaner {
  /** What it takes out, for the report. */
  removes: string;
  apply: (blocks: readonly SourceBlock[], context: CleanContext) => SourceBlock[];
}

/** Takes out each block that is one of a kind. */
export function without(
  removes: string,
  isOne: (block: SourceBlock, context: CleanContext) => boolean,
): Cleaner {
  return { removes, apply: (blocks, context) => blocks.filter((block) => !isOne(block, context)) };
}
