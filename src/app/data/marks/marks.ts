import { useSyncExternalStore } from "react";
import { markStore, subscribeToMarks } from "./browserStore.ts";
import {
  type MarkedCard,
  muteKey,
  type MuteKind,
  type MuteValue,
  noteKey,
  type Place,
  type ReadBy,
  storyKey,
} from "./schema.ts";
import type { SetAside } from "./setAside.ts";
import type { StorageTrouble } from "./trouble.ts";
import type { Mute, StoryMark } from "./views.ts";

const NO_MARK: StoryMark = {};
const NO_MARKS: ReadonlyMap<string, StoryMark> = new Map();
const NO_MUTES: readonly Mute[] = [];
const NOTHING: readonly SetAside[] = [];

/** What the reader made of one story; empty for one that they made nothing of. */
export function useMark(id: string): StoryMark {
  const read = () => markStore().views.story(id) ?? NO_MARK;
  return useSyncExternalStore(subscribeToMarks, read, () => NO_MARK);
}

/** Every mark, by story id. */
export function useMarks(): ReadonlyMap<string, StoryMark> {
  return useSyncExternalStore(
    subscribeToMarks,
    () => markStore().views.stories(),
    () => NO_MARKS,
  );
}

/** A saved story: its id and mark. */
export type SavedStory = [id: string, mark: StoryMark & { saved: { at: string } }];

/** The saved stories, the latest saved first, also those that are in no edition any more. */
export function useSavedStories(): SavedStory[] {
  return [...useMarks()]
    .filter((entry): entry is SavedStory => entry[1].saved !== undefined)
    .toSorted(([, a], [, b]) => (a.saved.at < b.saved.at ? 1 : -1));
}

/** What the reader does not want to see, the latest first; also what has run out. */
export function useMutes(): readonly Mute[] {
  return useSyncExternalStore(
    subscribeToMarks,
    () => markStore().views.mutes(),
    () => NO_MUTES,
  );
}

/** Whether what is kept on this device has been read: until then every story looks new. */
export function useMarksLoaded(): boolean {
  const isLoaded = () => markStore().isLoaded || markStore().trouble !== undefined;
  return useSyncExternalStore(subscribeToMarks, isLoaded, () => false);
}

/** Why marks are not kept just now; undefined when all is well. */
export function useStorageTrouble(): StorageTrouble | undefined {
  return useSyncExternalStore(
    subscribeToMarks,
    () => markStore().trouble,
    () => undefined,
  );
}

/** What could not be read, whole. */
export function useSetAside(): readonly SetAside[] {
  return useSyncExternalStore(
    subscribeToMarks,
    () => markStore().setAside,
    () => NOTHING,
  );
}

/** Tries again to keep what could not be kept. */
export function retryStorage(): Promise<void> {
  return markStore().start();
}

/** Sets a story to read. Scrolling past one that is read, or that the reader keeps unread, changes nothing. */
export function markRead(id: string, by: ReadBy): void {
  const mark = markStore().views.story(id);
  const isSet = mark?.read !== undefined || mark?.keptUnread === true;
  if (by === "scroll" ? isSet : mark?.read?.by === by) return;
  write([[storyKey(id, "read"), { by }]]);
}

export function markUnread(id: string): void {
  write([[storyKey(id, "read"), undefined]]);
}

/** Saves a story, with what is to be shown of it when it is gone. */
export function saveStory(id: string, card: MarkedCard): void {
  write([
    [storyKey(id, "saved"), true],
    [storyKey(id, "card"), card],
  ]);
}

export function unsaveStory(id: string): void {
  write([[storyKey(id, "saved"), undefined]]);
}

/** Keeps the place in a story; undefined forgets it. */
export function keepPlace(id: string, place: Place | undefined): void {
  write([[storyKey(id, "place"), place]]);
}

/** Writes the note on a story over all its versions that the reader has seen; an empty one takes it away. */
export function writeNote(id: string, text: string, card: MarkedCard): void {
  const { views, writer } = markStore();
  const seen = Object.keys(views.story(id)?.note?.versions ?? {});
  const isEmpty = text.trim() === "";
  write([
    ...seen
      .filter((each) => isEmpty || each !== writer)
      .map((each) => [noteKey(id, each), undefined] as const),
    ...(isEmpty
      ? []
      : ([
          [noteKey(id, writer), text],
          [storyKey(id, "card"), card],
        ] as const)),
  ]);
}

export function mute(kind: MuteKind, value: MuteValue): void {
  write([[muteKey(kind, value.id), value]]);
}

export function unmute(kind: MuteKind, id: string): void {
  write([[muteKey(kind, id), undefined]]);
}

function write(changes: Parameters<ReturnType<typeof markStore>["write"]>[0]): void {
  markStore().write(changes);
}
