import type { Browser } from "@playwright/test";
import type { StoryCard } from "../../src/model/card.ts";
import type { MadeEdition } from "./edition.ts";
import type { Host } from "./host.ts";
import { type Condition, MeasuredPage, REST } from "./measure.ts";
import type { PressFigures, Wanted } from "./probe.ts";
import { ADDRESS, SELECTOR } from "./targets.ts";

/** What a sample is taken with. */
export interface Setting {
  browser: Browser;
  /** The probe's script. */
  probe: string;
  made: MadeEdition;
  condition: Condition;
  host: Host;
}

/** Figures by name; one that a target cannot have is undefined. */
export type Values = Record<string, number | undefined>;

export type Phase = "story" | "front" | "use" | "heap";

/** Stories that are opened one after another before the memory is looked at again. */
const STORIES = 50;

/** One sample of each phase, each on a page of its own. */
export const PHASES: Record<Phase, (setting: Setting) => Promise<Values>> = {
  story: async (setting) => {
    const { newest } = choose(setting.made);
    return view(setting, ADDRESS.story(newest.id), headlineOf(newest));
  },
  front: async (setting) => view(setting, ADDRESS.front, rowOf(choose(setting.made).newest)),
  use,
  heap,
};

async function view(setting: Setting, path: string, wanted: Wanted): Promise<Values> {
  return open(setting, path, wanted, async (measured) => {
    await measured.settle();
    const { shown, firstPaint, largestPaint, blocking, shift } = await measured.figures();
    const served = setting.host.served();
    const scripts = served.filter(({ type }) => type.includes("javascript"));
    return {
      headline: shown,
      firstPaint,
      largestPaint,
      blocking,
      shift,
      kilobytes: bytesOf(served) / 1000,
      scripts: bytesOf(scripts) / 1000,
      requests: served.length,
    };
  });
}

/** A reader opens a story, goes on to the next, comes back, opens another, narrows to an outlet, widens again, and scrolls. */
async function use(setting: Setting): Promise<Values> {
  const { newest, second, third, other } = choose(setting.made);
  const next = nextOf(setting.made, second);
  return open(setting, ADDRESS.front, rowOf(newest), async (measured) => {
    await measured.settle();
    const opened = await measured.press(SELECTOR.row, second.headline, headlineOf(second));
    await measured.settle();
    const followed = await measured.press(SELECTOR.related, next.headline, headlineOf(next));
    await measured.settle();
    await measured.pressBack(headlineOf(second));
    const back = await measured.pressBack(rowOf(newest));
    await measured.settle();
    const rested = await measured.press(SELECTOR.row, third.headline, headlineOf(third), REST);
    await measured.settle();
    await measured.pressBack(rowOf(newest));
    await measured.settle();
    const outlet = other.outlet?.name ?? "";
    const wanted = { ...rowOf(other), gone: newest.headline };
    const narrowed = await measured.press(SELECTOR.outlet, outlet, wanted);
    await measured.settle();
    const widened = await measured.press(SELECTOR.outlet, outlet, rowOf(newest));
    await measured.settle();
    const { frames, late, way } = await measured.scroll();
    return {
      ...pressed("open", opened),
      ...pressed("open, rested", rested),
      ...pressed("next", followed),
      ...pressed("Back", back),
      ...pressed("narrow", narrowed),
      ...pressed("widen", widened),
      frames,
      late,
      way,
    };
  });
}

function pressed(what: string, { latency, shown }: PressFigures): Values {
  return { [what]: shown, [`${what} latency`]: latency };
}

/** Memory after a story is opened, and after many more by pressing links. */
async function heap(setting: Setting): Promise<Values> {
  const { made } = setting;
  let { newest: story } = choose(made);
  return open(setting, ADDRESS.story(story.id), headlineOf(story), async (measured) => {
    await measured.settle();
    const before = await measured.heap();
    for (let opened = 0; opened < STORIES; opened += 1) {
      story = nextOf(made, story);
      await measured.press(SELECTOR.related, story.headline, headlineOf(story));
    }
    await measured.settle();
    const after = await measured.heap();
    return { before, after, growth: after - before };
  });
}

async function open(
  setting: Setting,
  path: string,
  wanted: Wanted,
  act: (measured: MeasuredPage) => Promise<Values>,
): Promise<Values> {
  const { browser, probe, condition, host } = setting;
  host.forget();
  return MeasuredPage.with(browser, { url: host.url + path, condition, probe, wanted }, act);
}

/**
 * The stories that readers go by. None tells an event with others: such a row may stand under the headline of another.
 * `other` is the newest of an outlet that `newest` is not of.
 */
function choose({
  cards,
  events,
}: MadeEdition): Record<"newest" | "second" | "third" | "other", StoryCard> {
  const tellings = new Set(events.flatMap(({ stories }) => stories));
  const [newest, second, third, ...rest] = cards.filter(({ id }) => !tellings.has(id));
  const isFirstOfOutlet = (card: StoryCard) =>
    cards.find(({ outlet }) => outlet?.id === card.outlet?.id) === card;
  const other = rest.find(
    (card) => card.outlet?.id !== newest?.outlet?.id && isFirstOfOutlet(card),
  );
  if (!newest || !second || !third || !other) {
    throw new Error("the edition is too small to be measured");
  }
  return { newest, second, third, other };
}

/** The story that a story's source links: following them, no story comes twice for long. */
function nextOf(made: MadeEdition, { id }: StoryCard): StoryCard {
  const related = made.story(id)?.related ?? [];
  const link = related.find(({ reason }) => reason.kind === "given") ?? related.at(-1);
  if (!link) throw new Error(`${id} has no related story`);
  return link.story;
}

const headlineOf = ({ headline }: StoryCard): Wanted => ({
  selector: SELECTOR.headline,
  text: headline,
});

const rowOf = ({ headline }: StoryCard): Wanted => ({ selector: SELECTOR.row, text: headline });

function bytesOf(served: readonly { bytes: number }[]): number {
  return served.reduce((sum, { bytes }) => sum + bytes, 0);
}
