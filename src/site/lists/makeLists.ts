import { placedAt, type StoryCard } from "../../model/card.ts";
import { countOutlets } from "../../model/countOutlets.ts";
import type { Edition } from "../../model/edition.ts";
import { toKey } from "../../model/key.ts";
import type { ListHead, ListName, ListRow } from "../../model/list.ts";
import { cutIntoParts } from "./cutIntoParts.ts";
import type { DayOf } from "./dayOf.ts";
import { rowMaker } from "./rowsOf.ts";

/** A list as its files have it. */
export interface MadeList {
  name: ListName;
  head: ListHead;
  /** The oldest part first; the last one's rows are the head's too. */
  parts: ListRow[][];
}

/** The longest file name that a disk takes, in bytes, with room for an ending. */
const NAME_LIMIT = 200;

/**
 * Every list of an edition, one after the other so that not all are in memory at once: all of it, then one for each outlet,
 * tag and day.
 */
export function* makeLists(edition: Edition, dayOf: DayOf): Generator<MadeList> {
  const rowsOf = rowMaker(edition, dayOf);
  const make = (name: ListName, title: string, stories: readonly StoryCard[]): MadeList => {
    const parts = cutIntoParts(rowsOf(stories));
    const rows = parts.at(-1) ?? [];
    const counts = { stories: stories.length, outlets: countOutlets(stories) };
    return { name, head: { title, ...counts, parts: parts.length, rows }, parts };
  };
  const all = make({ kind: "all" }, edition.title, edition.stories);
  yield { ...all, head: { ...all.head, updatedAt: edition.updatedAt } };
  const byOutlet = groupBy(edition.stories, ({ outlet }) => outlet?.id ?? "");
  for (const { id, name } of edition.outlets) {
    yield make({ kind: "outlet", key: id }, name, byOutlet.get(id) ?? []);
  }
  for (const [key, { title, stories }] of byTag(edition.stories)) {
    yield make({ kind: "tag", key }, title, stories);
  }
  for (const [key, stories] of groupBy(edition.stories, (story) => dayOf(placedAt(story)))) {
    yield make({ kind: "day", key }, key, stories);
  }
}

/** The stories of each tag, by its key; a tag is titled as its newest story writes it. */
function byTag(stories: readonly StoryCard[]) {
  const tags = new Map<string, { title: string; stories: StoryCard[] }>();
  for (const story of stories) {
    for (const [key, title] of new Map(story.tags.map((tag) => [toKey(tag) ?? "", tag]))) {
      if (key === "" || Buffer.byteLength(key) > NAME_LIMIT) continue;
      const tag = tags.get(key) ?? { title, stories: [] };
      tag.stories.push(story);
      tags.set(key, tag);
    }
  }
  return tags;
}

function groupBy(stories: readonly StoryCard[], keyOf: (story: StoryCard) => string) {
  const groups = new Map<string, StoryCard[]>();
  for (const story of stories) {
    const key = keyOf(story);
    const group = groups.get(key);
    if (group) group.push(story);
    else groups.set(key, [story]);
  }
  return groups;
}
