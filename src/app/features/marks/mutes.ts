import type { StoryCard } from "../../../model/card.ts";
import { toKey } from "../../../model/key.ts";
import type { ListRow } from "../../../model/list.ts";
import { searchForms, shownWords } from "../../../model/searchWords.ts";
import type { Mute } from "../../data/marks/marks.ts";

/** Whether a mute holds at a moment. */
export function isInForce({ until }: Mute, now: number): boolean {
  return until === undefined || Date.parse(until) > now;
}

const formsOf = new WeakMap<StoryCard, ReadonlySet<string>>();
const wantedBy = new WeakMap<Mute, readonly string[]>();

/** Whether a mute speaks of a story: of its outlet, one of its tags, or every word of it stands in the headline. */
export function isMutedBy(story: StoryCard, mute: Mute): boolean {
  const { kind, id } = mute;
  if (kind === "outlet") return story.outlet?.id === id;
  if (kind === "tag") return story.tags.some((tag) => toKey(tag) === id);
  const forms = formsOf.get(story) ?? new Set(shownWords(story.headline).flatMap(searchForms));
  formsOf.set(story, forms);
  const wanted = wantedBy.get(mute) ?? shownWords(id).flatMap(searchForms);
  wantedBy.set(mute, wanted);
  return wanted.length > 0 && wanted.every((form) => forms.has(form));
}

/** What mutes leave of a row: each of its stories that none speaks of, and how many are gone. */
export function muteRow(row: ListRow, mutes: readonly Mute[]): { row?: ListRow; hidden: number } {
  const stories = [row.story, ...row.others];
  const seen = stories.flatMap((story) => unmutedTelling(story, mutes) ?? []);
  const [story, ...others] = seen;
  const hidden = stories.filter((each) => !seen.includes(each)).length;
  if (hidden === 0) return { row, hidden };
  if (!story) return { hidden };
  const told = Math.max(1, row.told - (outletsOf(stories).size - outletsOf(seen).size));
  return { row: { ...row, story, others, told }, hidden };
}

/**
 * A story where no mute speaks of it; where only its outlet is muted, the same text as the first other outlet prints it. Of
 * that one the hour and the address are not known here.
 */
function unmutedTelling(story: StoryCard, mutes: readonly Mute[]): StoryCard | undefined {
  const against = mutes.filter((mute) => isMutedBy(story, mute));
  if (against.length === 0) return story;
  if (against.some(({ kind }) => kind !== "outlet")) return undefined;
  const others = (story.copies ?? []).filter(
    ({ outlet }) => !mutes.some(({ kind, id }) => kind === "outlet" && outlet?.id === id),
  );
  const [copy, ...copies] = others;
  if (!copy) return undefined;
  const { url: _url, outlet: _outlet, published, ...same } = story;
  return {
    ...same,
    id: copy.id,
    ...(copy.outlet && { outlet: copy.outlet }),
    authors: [],
    copies,
    ...(published && { published: { ...published, precision: "day" as const } }),
  };
}

function outletsOf(stories: readonly StoryCard[]): Set<string | undefined> {
  const ids = stories.flatMap(({ outlet, copies = [] }) => [
    outlet?.id,
    ...copies.map((copy) => copy.outlet?.id),
  ]);
  return new Set(ids);
}

/** How many stories of some rows a mute speaks of. */
export function countMuted(rows: readonly ListRow[], mute: Mute): number {
  return rows
    .flatMap(({ story, others }) => [story, ...others])
    .filter((story) => isMutedBy(story, mute)).length;
}
