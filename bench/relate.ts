import { writeFileSync } from "node:fs";
import { type Likeness, likenessOf, OPTIONS } from "../src/ingest/relate/likeness.ts";
import { fading, type Nearness, within } from "../src/ingest/relate/nearness.ts";
import { toProfile } from "../src/ingest/relate/profile.ts";
import { earliestFirst } from "../src/ingest/relate/storyIndex.ts";
import { rankByCosine, singlePass, tfIdf } from "./baselines.ts";
import { type Headline, HEADLINES, readHeadlines, toRelatable } from "./headlines.ts";
import { sampleEvents } from "./sampleEvents.ts";
import { bCubed, type Figure, precision } from "./scores.ts";

const RESULTS = "bench/relate-results.md";

/** Events of at most this many headlines: what suits only the giants shows here. */
const SMALL = 35;

const WINDOWS = [6, 24, 72];
const timeless: Nearness = () => 1;

const three = ({ tuned, heldOut, all }: Figure) =>
  [tuned, heldOut, all].map((value) => value.toFixed(4));

const row = (name: string, ...cells: string[]) => `| ${[name, ...cells].join(" | ")} |`;

function baselineRows(headlines: readonly Headline[]): { links: string[]; events: string[] } {
  const vectors = tfIdf(headlines);
  const kinds: [string, Nearness][] = [
    ["no dates", timeless],
    ...WINDOWS.map((hours): [string, Nearness] => [`decay ${hours} h`, within(hours)]),
    ["power law", fading],
  ];
  const links = kinds.map(([name, nearness]) => {
    const ranked = rankByCosine(headlines, vectors, nearness);
    return row(
      `TF-IDF cosine, ${name}`,
      ...three(precision(headlines, (story) => ranked[story] ?? [])),
    );
  });
  const events = [0.05, 0.1, 0.15, 0.2].map((least) =>
    eventRow(`single pass at ${least}`, headlines, singlePass(headlines, vectors, least)),
  );
  return { links, events };
}

function eventRow(name: string, headlines: readonly Headline[], groups: readonly number[]): string {
  const { precision: precise, recall, f1 } = bCubed(headlines, groups);
  const sizes = new Map<string, number>();
  for (const { event } of headlines) sizes.set(event, (sizes.get(event) ?? 0) + 1);
  const small = bCubed(headlines, groups, ({ event }) => (sizes.get(event) ?? 0) <= SMALL);
  const rest = [precise.all, recall.all, small.f1.all].map((value) => value.toFixed(4));
  return row(name, ...three(f1), ...rest, String(new Set(groups).size));
}

/** Relates the headlines as the ingest does; places are those of `headlines`. */
function related(headlines: readonly Headline[], dated: boolean, options = OPTIONS) {
  const placed = headlines
    .map((headline, place) => ({ profile: toProfile(toRelatable(headline, dated)), place }))
    .toSorted((a, b) => earliestFirst(a.profile, b.profile));
  const likeness: Likeness = likenessOf(
    placed.map(({ profile }) => profile),
    options,
  );
  const ranked: number[][] = [];
  const groups: number[] = [];
  for (const [at, { place }] of placed.entries()) {
    const others = [...(likeness.neighbours[at]?.at ?? [])];
    ranked[place] = others.map((other) => placed[other]?.place ?? -1);
    groups[place] = likeness.events[at] ?? at;
  }
  return { ranked, groups };
}

function ourRows(headlines: readonly Headline[]): { links: string[]; events: string[] } {
  const runs: [string, ReturnType<typeof related>][] = [
    ["no dates", related(headlines, false)],
    ...WINDOWS.map((hours): [string, ReturnType<typeof related>] => {
      const nearness = within(hours);
      const options = { ...OPTIONS, linking: nearness, grouping: nearness };
      return [`decay ${hours} h`, related(headlines, true, options)];
    }),
    ["as shipped (links: power law, events: 96 h)", related(headlines, true)],
  ];
  return {
    links: runs.map(([name, { ranked }]) =>
      row(`Crossread, ${name}`, ...three(precision(headlines, (story) => ranked[story] ?? []))),
    ),
    events: runs.map(([name, { groups }]) => eventRow(`Crossread, ${name}`, headlines, groups)),
  };
}

function headlineReport(headlines: readonly Headline[]): string[] {
  const baselines = baselineRows(headlines);
  const ours = ourRows(headlines);
  return [
    `${headlines.length} headlines, ${new Set(headlines.map(({ event }) => event)).size} events.`,
    "Events are halved by a hash of their label. Both halves were in view while parameters were chosen, so the second is a check, not a proof.",
    "",
    "The dates of this collection are to be read with care: they are when a headline was collected, all those of an event",
    "within a minute, and no two events overlap. A narrow window alone would tell the events apart. So links fade by a",
    "power law that has no window, and events last days; the figures without dates are the ones that carry over.",
    "",
    "P@5: of the first five links to other, distinct outlets, how many are of the same event.",
    "",
    row("links", "first half", "second half", "all"),
    row("---", "---", "---", "---"),
    ...baselines.links,
    ...ours.links,
    "",
    `B-cubed of events; "small" are the events of at most ${SMALL} headlines.`,
    "",
    row(
      "events",
      "F1 first half",
      "F1 second half",
      "F1 all",
      "precision",
      "recall",
      "F1 small",
      "groups",
    ),
    row(...(["---", "---", "---", "---", "---", "---", "---", "---"] as const)),
    ...baselines.events,
    ...ours.events,
  ];
}

const headlines = readHeadlines();
if (headlines) {
  const report = ["# How well stories are related", "", ...headlineReport(headlines)];
  writeFileSync(RESULTS, `${report.join("\n")}\n`);
  console.log(report.join("\n"));
} else {
  console.log(`Skipped the labelled headlines: ${HEADLINES} is not here`);
}
console.log(["", "Events of the sample edition:", ...sampleEvents()].join("\n"));
