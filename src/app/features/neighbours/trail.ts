import { useSyncExternalStore } from "react";
import * as v from "valibot";
import { Language, StoryId, Text } from "../../../model/scalars.ts";

const TrailStory = v.object({ id: StoryId, headline: Text, language: v.optional(Language) });

/** Kept with each entry of the history, so that it holds after loading anew. */
const Trail = v.object({
  /** The address of the list that the reader came from. */
  from: v.pipe(v.string(), v.regex(/^\/(?!\/)/)),
  /** How many entries of the history lie between the list and this story. */
  steps: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The stories of the list around the one that was opened, in its order. */
  stories: v.array(TrailStory),
});
export type Trail = v.InferOutput<typeof Trail>;
export type TrailStory = v.InferOutput<typeof TrailStory>;

/** How many stories are kept on each side of the one that was opened. */
const AROUND = 40;

let current: Trail | undefined;
const listeners = new Set<() => void>();

/** The way by which the reader came to the story that is shown. */
export function useTrail(): Trail | undefined {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  );
}

export function currentTrail(): Trail | undefined {
  return current;
}

export function setTrail(trail: Trail | undefined): void {
  current = trail;
  for (const listener of listeners) listener();
}

/** The trail that begins when a story of a list is opened. */
export function startTrail(from: string, stories: readonly TrailStory[], opened: string): Trail {
  const at = stories.findIndex(({ id }) => id === opened);
  return { from, steps: 1, stories: stories.slice(Math.max(0, at - AROUND), at + AROUND + 1) };
}

/** The trail that an entry of the history keeps; undefined where it keeps none that can be read. */
export function readTrail(state: unknown): Trail | undefined {
  const { trail } = (state ?? {}) as { trail?: unknown };
  return v.is(Trail, trail) ? trail : undefined;
}

/** Keeps a trail with the entry of the history that is shown. */
export function keepTrail(trail: Trail): void {
  history.replaceState({ ...(history.state as object | null), trail }, "");
}

/** The stories before and after one: of the list, or, for one that is not in it, the first that is close to it. */
export function neighboursOf(
  id: string,
  trail: Trail | undefined,
  related: readonly TrailStory[],
): { previous: TrailStory | undefined; next: TrailStory | undefined } {
  const stories = trail?.stories ?? [];
  const at = stories.findIndex((story) => story.id === id);
  if (at === -1) return { previous: undefined, next: related[0] };
  return { previous: stories[at - 1], next: stories[at + 1] };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
