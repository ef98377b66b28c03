import type { Headline } from "./headlines.ts";

/** A figure for the half that parameters were chosen on, for the half that decides, and for all. */
export interface Figure {
  tuned: number;
  heldOut: number;
  all: number;
}

/** The headlines most like one, best first, as places in the list of all. */
export type Ranking = (story: number) => Iterable<number>;

const LINKS = 5;

/**
 * P@5: of the first five other headlines, each of another outlet than its own and the others', how many are of the same
 * event. A place that stays empty counts as a miss.
 */
export function precision(headlines: readonly Headline[], rank: Ranking): Figure {
  return meanOf(headlines, (headline, story) => {
    const outlets = new Set([headline.outlet.toLowerCase()]);
    let hits = 0;
    for (const place of rank(story)) {
      const other = headlines[place];
      const outlet = other?.outlet.toLowerCase();
      if (place === story || !other || outlet === undefined || outlets.has(outlet)) continue;
      outlets.add(outlet);
      if (other.event === headline.event) hits += 1;
      if (outlets.size > LINKS) break;
    }
    return hits / LINKS;
  });
}

/** Precision, recall and their F1 by B-cubed (Bagga & Baldwin, 1998): each headline that `judges` judges its group. */
export function bCubed(
  headlines: readonly Headline[],
  groups: readonly number[],
  judges: (headline: Headline) => boolean = () => true,
): { precision: Figure; recall: Figure; f1: Figure } {
  const together = new Map<string, number>();
  const inGroup = new Map<number, number>();
  const inEvent = new Map<string, number>();
  for (const [story, { event }] of headlines.entries()) {
    const group = groups[story] ?? story;
    add(together, `${group} ${event}`);
    add(inGroup, group);
    add(inEvent, event);
  }
  const right = (event: string, story: number) =>
    together.get(`${groups[story] ?? story} ${event}`) ?? 0;
  const precise = meanOf(
    headlines,
    ({ event }, story) => right(event, story) / (inGroup.get(groups[story] ?? story) ?? 1),
    judges,
  );
  const recall = meanOf(
    headlines,
    ({ event }, story) => right(event, story) / (inEvent.get(event) ?? 1),
    judges,
  );
  const f1 = (half: keyof Figure) =>
    (2 * precise[half] * recall[half]) / (precise[half] + recall[half]);
  return {
    precision: precise,
    recall,
    f1: { tuned: f1("tuned"), heldOut: f1("heldOut"), all: f1("all") },
  };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function meanOf(
  headlines: readonly Headline[],
  valueOf: (headline: Headline, story: number) => number,
  judges: (headline: Headline) => boolean = () => true,
): Figure {
  const sums = { tuned: 0, heldOut: 0 };
  const counts = { tuned: 0, heldOut: 0 };
  for (const [story, headline] of headlines.entries()) {
    if (!judges(headline)) continue;
    const half = headline.half === "tuned" ? "tuned" : "heldOut";
    sums[half] += valueOf(headline, story);
    counts[half] += 1;
  }
  return {
    tuned: sums.tuned / counts.tuned,
    heldOut: sums.heldOut / counts.heldOut,
    all: (sums.tuned + sums.heldOut) / (counts.tuned + counts.heldOut),
  };
}
