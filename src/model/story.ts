import * as v from "valibot";
import { Block } from "./block.ts";
import { cardEntries, cardExtension, fromCardItem, type StoryCard, toCardItem } from "./card.ts";
import { Reason } from "./reason.ts";
import { Instant, Text } from "./scalars.ts";

/** A whole story, with the stories to read beside it, best first. */
export interface Story extends StoryCard {
  body: Block[];
  related: RelatedLink[];
  /** What it was before, oldest first; empty for a story that was never revised. */
  revisions: Revision[];
}

/** A story to read beside another, and why it is there. */
export interface RelatedLink {
  story: StoryCard;
  reason: Reason;
}

/** An earlier state of a story: when it was first seen so, the hash of what it said, and its headline then. */
export const Revision = v.object({ seen_at: Instant, hash: Text, title: Text });
export type Revision = v.InferOutput<typeof Revision>;

const RelatedItem = v.pipe(
  v.object({ ...cardEntries, _crossread: v.object({ ...cardExtension, reason: Reason }) }),
  v.transform((item): RelatedLink => ({
    story: fromCardItem(item),
    reason: item._crossread.reason,
  })),
);

/** A story file: the item of its list entry, with body, related links and earlier revisions. */
export const Story = v.pipe(
  v.object({
    ...cardEntries,
    _crossread: v.object({
      ...cardExtension,
      body: v.array(Block),
      related: v.array(RelatedItem),
      revisions: v.optional(v.array(Revision), []),
    }),
  }),
  v.transform((item): Story => {
    const { body, related, revisions } = item._crossread;
    return { ...fromCardItem(item), body, related, revisions };
  }),
);

/** The content of a story file: the inverse of reading it. */
export function toStoryItem(story: Story) {
  const item = toCardItem(story);
  const { body, revisions } = story;
  const related = story.related.map(toRelatedItem);
  return {
    ...item,
    _crossread: {
      ...item._crossread,
      body,
      related,
      ...(revisions.length > 0 && { revisions }),
    },
  };
}

function toRelatedItem({ story, reason }: RelatedLink) {
  const item = toCardItem(story);
  return { ...item, _crossread: { ...item._crossread, reason } };
}
