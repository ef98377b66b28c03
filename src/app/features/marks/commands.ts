import { type MarkedCard, markOf, type MuteKind, type MuteValue } from "../../data/marks/marks.ts";
import { markRead, markUnread, mute, saveStory, unsaveStory } from "../../data/marks/write.ts";

/** Saves a story, or takes it off the saved ones; whether it is saved now. One of which nothing is known is not saved. */
export function toggleSaved(id: string, story: MarkedCard | undefined): boolean {
  const isSaved = markOf(id).saved !== undefined;
  if (isSaved) unsaveStory(id);
  else if (story) saveStory(id, story);
  return !isSaved && story !== undefined;
}

/** Sets a story to read by hand, or to unread, which it then stays; whether it is read now. */
export function toggleRead(id: string): boolean {
  const isRead = markOf(id).read !== undefined;
  if (isRead) markUnread(id);
  else markRead(id, "hand");
  return !isRead;
}

const DAY = 24 * 60 * 60_000;

/** Mutes for some days from now, or for good where no number is given. */
export function muteFor(kind: MuteKind, { id, name }: MuteValue, days: number | undefined): void {
  const until = days === undefined ? undefined : new Date(Date.now() + days * DAY);
  mute(kind, { id, name, ...(until && { until: `${until.toISOString().slice(0, 19)}Z` }) });
}
