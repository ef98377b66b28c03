import type { Browser } from "@playwright/test";
import type { StoryCard } from "../../src/model/card.ts";
import type { MadeEdition } from "./edition.ts";
import type { Host } from "./host.ts";
import { type Condition, MeasuredPage, REST } from "./measure.ts";
import { median } from "./median.ts";
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

/** What is pressed. */
export const PRESSES = ["open", "open, rested", "next", "Back", "narrow", "widen"] as const;

/** How often each is pressed on a page, at most; its figure is the median. */
const TIMES = 3;

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

/** A reader opens stories and comes back, goes on from one to the next, narrows to outlets and widens again, and scrolls. */
async function use(setting: Setting): Promise<Values> {
  const { newest, opened, rested, others } = choose(setting.made);
  const front = rowOf(newest);
  return open(setting, ADDRESS.front, front, async (measured) => {
    const press = async (...how: Parameters<MeasuredPage["press"]>) => {
      await measured.settle();
      return measured.press(...how);
    };
    const pressBack = async (wanted: Wanted) => {
      await measured.settle();
      return measured.pressBack(wanted);
    };
    const taken: Record<(typeof PRESSES)[number], PressFigures[]> = {
      open: [],
      "open, rested": [],
      next: [],
      Back: [],
      narrow: [],
      widen: [],
    };
    for (const story of opened) {
      const next = nextOf(setting.made, story);
      taken.open.push(await press(SELECTOR.row, story.headline, headlineOf(story)));
      taken.next.push(await press(SELECTOR.related, next.headline, headlineOf(next)));
      await pressBack(headlineOf(story));
      taken.Back.push(await pressBack(rowOf(story)));
    }
    const rest = await press(SELECTOR.row, rested.headline, headlineOf(rested), REST);
    taken["open, rested"].push(rest);
    await pressBack(rowOf(rested));
    await measured.scrollToTop();
    for (const other of others) {
      const outlet = other.outlet?.name ?? "";
      const wanted = { ...rowOf(other), gone: newest.headline };
      taken.narrow.push(await press(SELECTOR.outlet, outlet, wanted));
      taken.widen.push(await press(SELECTOR.outlet, outlet, front));
    }
    await measured.settle();
    const { frames, late, way } = await measured.scroll();
    const figures = PRESSES.flatMap((name): [string, number | undefined][] => [
      [name, median(taken[name].map(({ shown }) => shown))],
      [`${name} latency`, median(taken[name].map(({ latency }) => latency))],
    ]);
    return { ...Object.fromEntries(figures), frames, late, way };
  });
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

/** The stories that a reader goes by. */
interface Chosen {
  newest: StoryCard;
  /** The next ones, which are opened. */
  opened: StoryCard[];
  /** One more, on which the hand rests before. */
  rested: StoryCard;
  /** The newest of some outlets that `newest` is not of. */
  others: StoryCard[];
}

/** None tells an event with others: such a row may stand under the headline of another. */
function choose({ cards, events }: MadeEdition): Chosen {
  const tellings = new Set(events.flatMap(({ stories }) => stories));
  const [newest, rested, ...rest] = cards.filter(({ id }) => !tellings.has(id));
  const isFirstOfOutlet = (card: StoryCard) =>
    cards.find(({ outlet }) => outlet?.id === card.outlet?.id) === card;
  const others = rest
    .filter((card) => card.outlet?.id !== newest?.outlet?.id && isFirstOfOutlet(card))
    .slice(0, TIMES);
  if (!newest || !rested || rest.length < TIMES || others.length === 0) {
    throw new Error("the edition is too small to be measured");
  }
  return { newest, opened: rest.slice(0, TIMES), rested, others };
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
