import { createHash } from "node:crypto";
import type { Block } from "../model/block.ts";
import { bodyText } from "../model/block.ts";
import type { StoryCard } from "../model/card.ts";
import type { Revision, Story } from "../model/story.ts";
import { PRECISIONS } from "../model/precision.ts";
import type { PublishedTime } from "../model/time.ts";
import type { Draft } from "./draft.ts";

/**
 * A story as the edition that was there had it, and as the sources give it now. One that says something else keeps its id
 * and gains a revision; one that says the same keeps when it was first seen and the better of its two times.
 */
export function revise(now: Draft, earlier: Story | undefined): Draft {
  if (!earlier) return now;
  if (now.body.length === 0 && earlier.body.length > 0) {
    return revise(withBodyOf(now, earlier), earlier);
  }
  const published = betterTime(now.card.published, earlier.published);
  const card: StoryCard = {
    ...now.card,
    ...(published && { published }),
    seenAt: earlier.seenAt < now.card.seenAt ? earlier.seenAt : now.card.seenAt,
  };
  return { ...now, card, revisions: revisionsOf(now, earlier) };
}

/** A source that gives only the headline now, or a page that has not changed, takes no text away. */
function withBodyOf(now: Draft, { body, excerpt }: Story): Draft {
  return { ...now, body, card: { ...now.card, excerpt } };
}

/** A story that no source gives any more, as it was. */
export function keepDraft(earlier: Story): Draft {
  const { body, related, revisions, copies: _copies, ...card } = earlier;
  const given = related
    .filter(({ reason }) => reason.kind === "given")
    .map(({ story }) => story.id);
  return { card, body, given, revisions };
}

function revisionsOf(now: Draft, earlier: Story): Revision[] {
  const hash = contentHash(now.card.headline, now.body);
  const before = contentHash(earlier.headline, earlier.body);
  if (hash === before) return earlier.revisions;
  const first = { seen_at: earlier.seenAt, hash: before, title: earlier.headline };
  const past = earlier.revisions.length > 0 ? earlier.revisions : [first];
  return [...past, { seen_at: now.card.seenAt, hash, title: now.card.headline }];
}

/** What a story says, in 16 hexadecimal digits: its headline and the words of its body. */
function contentHash(headline: string, body: readonly Block[]): string {
  const text = [headline, ...bodyText(body)].join("\n");
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

/** The more exact one; of equal ones the earlier reading, because a label is most exact when it is fresh. */
function betterTime(
  now: PublishedTime | undefined,
  earlier: PublishedTime | undefined,
): PublishedTime | undefined {
  if (!now || !earlier) return now ?? earlier;
  return PRECISIONS.indexOf(now.precision) < PRECISIONS.indexOf(earlier.precision) ? now : earlier;
}
