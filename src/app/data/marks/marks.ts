import { useSyncExternalStore } from "react";
import { markStore, subscribeToMarks } from "./browserStore.ts";
import type { SetAside } from "./setAside.ts";
import type { StorageTrouble } from "./trouble.ts";
import { type Mute, NO_MARKS, NO_MUTES, type StoryMark } from "./views.ts";

export type { MarkedCard, MuteKind, MuteValue, Place } from "./schema.ts";
export type { Mute, StoryMark } from "./views.ts";

const NO_MARK: StoryMark = {};
const NOTHING: readonly SetAside[] = [];

/** What the reader made of one story; empty for one that they made nothing of. */
export function useMark(id: string): StoryMark {
  const read = () => markStore().views.story(id) ?? NO_MARK;
  return useSyncExternalStore(subscribeToMarks, read, () => NO_MARK);
}

/** The same as it is now, for what is not drawn by it. Only in a browser. */
export function markOf(id: string): StoryMark {
  return markStore().views.story(id) ?? NO_MARK;
}

/** Every mark, by story id. */
export function useMarks(): ReadonlyMap<string, StoryMark> {
  return useSyncExternalStore(
    subscribeToMarks,
    () => markStore().views.stories(),
    () => NO_MARKS,
  );
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
