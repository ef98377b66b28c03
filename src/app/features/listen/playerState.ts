import type { StoryCard } from "../../../model/card.ts";
import type { Utterance } from "./utterances.ts";

/** A story that is or will be read aloud. */
export interface Queued {
  id: string;
  headline: string;
  language?: string | undefined;
  /** Whether the reader asked for it; what goes on by itself gives way to that. */
  isAsked: boolean;
}

/** Why nothing is heard. */
export type Problem =
  | { kind: "noSpeech" | "noVoices" | "refused" | "failed" | "missing" }
  | { kind: "noVoice"; language: string };

export interface PlayerState {
  /** `off`: there is no player; `waiting`: for the story, or for the voices. */
  status: "off" | "waiting" | "playing" | "paused";
  queue: readonly Queued[];
  /** Which of the queue. */
  at: number;
  /** What is being said; undefined until the story is there. */
  said: Utterance | undefined;
  /** How far into the story: 0 to 1. */
  progress: number;
  problem: Problem | undefined;
}

export const OFF: PlayerState = {
  status: "off",
  queue: [],
  at: 0,
  said: undefined,
  progress: 0,
  problem: undefined,
};

function toQueued({ id, headline, language }: StoryCard, isAsked: boolean): Queued {
  return { id, headline, language, isAsked };
}

/** The queue when a story is begun: itself, then what the reader asked for, else what is related. */
export function queueFrom(
  begun: StoryCard,
  related: readonly StoryCard[],
  { queue, at }: Pick<PlayerState, "queue" | "at">,
): Queued[] {
  const asked = queue.slice(at + 1).filter(({ id, isAsked }) => isAsked && id !== begun.id);
  const next = asked.length > 0 ? asked : related.map((card) => toQueued(card, false));
  return [toQueued(begun, true), ...next.filter(({ id }) => id !== begun.id)];
}

/** The queue with a story put in after the one that is read and those that were asked for before. */
export function withNext(
  { queue, at }: Pick<PlayerState, "queue" | "at">,
  card: StoryCard,
): Queued[] {
  const heard = queue.slice(0, at + 1);
  const coming = queue.slice(at + 1).filter(({ id }) => id !== card.id);
  const asked = coming.filter(({ isAsked }) => isAsked);
  const others = coming.filter(({ isAsked }) => !isAsked);
  return [...heard, ...asked, toQueued(card, true), ...others];
}

/** The queue without one of its stories; the one that is read stays. */
export function without(state: PlayerState, index: number): Pick<PlayerState, "queue" | "at"> {
  const { queue, at } = state;
  if (index === at || !queue[index]) return { queue, at };
  return { queue: queue.toSpliced(index, 1), at: index < at ? at - 1 : at };
}

/** The queue with one of its stories a place earlier or later; the one that is read is still the one that is read. */
export function moved(
  state: PlayerState,
  index: number,
  by: -1 | 1,
): Pick<PlayerState, "queue" | "at"> {
  const { queue, at } = state;
  const [one, other] = [queue[index], queue[index + by]];
  if (!one || !other) return { queue, at };
  const next = queue.with(index, other).with(index + by, one);
  const swapped = { [index]: index + by, [index + by]: index };
  return { queue: next, at: swapped[at] ?? at };
}
