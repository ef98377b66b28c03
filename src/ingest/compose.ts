import type { Copy, StoryCard } from "../model/card.ts";
import { countOutlets } from "../model/countOutlets.ts";
import type { Edition, EditionEvent } from "../model/edition.ts";
import type { Story } from "../model/story.ts";
import type { Draft } from "./draft.ts";
import type { Relations } from "./relate/relate.ts";

/** How far back from the newest story of an event the one that stands for it is looked for. */
const NEWEST = 5;

/** Stories and what relates them, put together as the edition has them. */
export function compose(
  drafts: readonly Draft[],
  relations: Relations,
): Pick<Edition, "stories" | "events" | "outlets"> & { whole: Story[] } {
  const copies = copiesOf(drafts, relations);
  const stories = drafts.map(({ card }): StoryCard => {
    const its = copies.get(card.id);
    return its ? { ...card, copies: its } : card;
  });
  const cards = new Map(stories.map((card) => [card.id, card]));
  const whole = drafts.map(({ card, body, revisions }): Story => {
    const links = relations.links.get(card.id) ?? [];
    const related = links.flatMap(({ id, reason }) => {
      const story = cards.get(id);
      return story ? [{ story, reason }] : [];
    });
    return { ...(cards.get(card.id) ?? card), body, related, revisions };
  });
  const hasBody = new Set(drafts.filter(({ body }) => body.length > 0).map(({ card }) => card.id));
  const events = relations.events.map(({ id, stories: its }): EditionEvent => {
    const lead = leadOf(its, cards, hasBody, relations);
    return { id, stories: [lead, ...its.filter((each) => each !== lead)] };
  });
  return { stories, events, outlets: countOutlets(stories), whole };
}

function copiesOf(drafts: readonly Draft[], { copies }: Relations): Map<string, Copy[]> {
  const groups = new Map<string, Copy[]>();
  for (const { card } of drafts) {
    const original = copies.get(card.id);
    if (original === undefined || original === card.id) continue;
    const copy: Copy = { id: card.id, ...(card.outlet && { outlet: card.outlet }) };
    groups.set(original, [...(groups.get(original) ?? []), copy]);
  }
  return groups;
}

/** The story that stands for an event: among the newest one with a body and a picture, else with a body, else the newest. */
function leadOf(
  ids: readonly string[],
  cards: ReadonlyMap<string, StoryCard>,
  hasBody: ReadonlySet<string>,
  { copies }: Relations,
): string {
  const originals = ids.filter((id) => !copies.has(id) || copies.get(id) === id);
  const newest = originals.slice(0, NEWEST);
  const [first = ""] = originals.length > 0 ? originals : ids;
  return (
    newest.find((id) => hasBody.has(id) && cards.get(id)?.picture) ??
    newest.find((id) => hasBody.has(id)) ??
    first
  );
}
