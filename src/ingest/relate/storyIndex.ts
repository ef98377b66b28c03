import { membersOf, toEvents } from "./events.ts";
import { likenessOf } from "./likeness.ts";
import { linksOf, type LinkSources } from "./links.ts";
import { type Profile, toProfile } from "./profile.ts";
import type { Relatable, Relations } from "./relate.ts";
import { countNames } from "./shared.ts";

/**
 * Stories that can be related, and more added later. Reading a story's text is what costs; it is done once, when the story
 * is added. Comparing is done for all when relations are asked for, since each story changes how rare words are: so adding
 * one by one gives the very same relations as adding all at once.
 */
export class StoryIndex {
  readonly #profiles = new Map<string, Profile>();
  #relations: Relations | undefined;

  /** Adds stories; one whose id is known replaces the earlier one. */
  add(stories: readonly Relatable[]): void {
    for (const story of stories) this.#profiles.set(story.card.id, toProfile(story));
    if (stories.length > 0) this.#relations = undefined;
  }

  /** How all stories relate; not computed again until a story is added. */
  relations(): Relations {
    this.#relations ??= relationsOf([...this.#profiles.values()].toSorted(earliestFirst));
    return this.#relations;
  }
}

function relationsOf(profiles: readonly Profile[]): Relations {
  const likeness = likenessOf(profiles);
  const members = membersOf(likeness.events);
  const places = new Map(profiles.map(({ id }, place) => [id, place]));
  const idOf = (place: number) => profiles[place]?.id ?? "";
  const sources: LinkSources = {
    profiles,
    places,
    likeness,
    members,
    counts: countNames(profiles),
  };
  return {
    links: new Map(profiles.map(({ id }, place) => [id, linksOf(place, sources)])),
    events: toEvents(profiles, members),
    copies: new Map([...likeness.copies].map(([copy, first]) => [idOf(copy), idOf(first)])),
  };
}

export function earliestFirst(a: Profile, b: Profile): number {
  return a.hours - b.hours || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
