import type { StoryCard } from "../../../src/model/card.ts";
import type { MadeEdition } from "../edition.ts";

/** As many rows as a reference lists: a list of ours begins with 20 to 43. */
const ROWS = 32;

/** The newest stories, of one outlet where it is named. */
export function newest({ cards }: MadeEdition, outlet?: string): StoryCard[] {
  const found: StoryCard[] = [];
  for (const card of cards) {
    if (found.length === ROWS) break;
    if (outlet === undefined || card.outlet?.id === outlet) found.push(card);
  }
  return found;
}
