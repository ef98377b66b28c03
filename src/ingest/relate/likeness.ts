import { copiesOf } from "./copies.ts";
import { expand } from "./expand.ts";
import { groupStories } from "./groups.ts";
import { fading, type Nearness, within } from "./nearness.ts";
import { type Neighbours, neighboursOf } from "./neighbours.ts";
import type { Profile } from "./profile.ts";
import { toSpace } from "./vectors.ts";

/** How stories stand to each other; all numbers are places in the list of profiles. */
export interface Likeness {
  neighbours: Neighbours[];
  /** A copy → the story that stands for it. */
  copies: Map<number, number>;
  /** For each story the earliest of its event. */
  events: Int32Array;
}

export interface LikenessOptions {
  /** What time does to links. */
  linking: Nearness;
  /** What time does to events. */
  grouping: Nearness;
  /** Groups less alike than this are two events. */
  least: number;
}

export const OPTIONS: LikenessOptions = { linking: fading, grouping: within(96), least: 0.14 };

/** Rounds of expansion: a second finds those that share words only with a story between them. */
const ROUNDS = 2;

/** Compares stories given in order of time, each with the few that share its heaviest terms. */
export function likenessOf(
  profiles: readonly Profile[],
  { linking, grouping, least }: LikenessOptions = OPTIONS,
): Likeness {
  const hours = Float64Array.from(profiles, (profile) => profile.hours);
  let space = toSpace(profiles);
  let neighbours = neighboursOf(space, hours, linking);
  const copies = copiesOf(profiles, neighbours);
  for (let round = 0; round < ROUNDS; round += 1) {
    space = expand(space, neighbours);
    neighbours = neighboursOf(space, hours, linking);
  }
  const events = groupStories(space.vectors, hours, neighbours, copies, {
    least,
    nearness: grouping,
  });
  return { neighbours, copies, events };
}
