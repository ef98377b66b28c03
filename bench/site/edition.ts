import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { Block } from "../../src/model/block.ts";
import { type StoryCard, toCardItem } from "../../src/model/card.ts";
import { countOutlets } from "../../src/model/countOutlets.ts";
import { type EditionEvent, type OutletCount, toEditionFeed } from "../../src/model/edition.ts";
import { EDITION_FILE, STORIES_FOLDER, storyFile } from "../../src/model/files.ts";
import { toKey } from "../../src/model/key.ts";
import type { Outlet } from "../../src/model/outlet.ts";
import { type RelatedLink, type Story, toStoryItem } from "../../src/model/story.ts";
import { toInstant } from "../../src/model/time.ts";
import { outFeeds } from "../../src/ingest/publish/outFeeds.ts";
import { randomFrom } from "../madeStories.ts";
import { ARABIC, LATIN, paragraph, type Wording } from "./text.ts";

/**
 * A made edition: the same for the same number of stories. Stories go by their number, 0 the oldest. Cards are in memory,
 * about 1 kB each; bodies are made when they are asked for. There are no pictures: they would measure the pictures.
 */
export interface MadeEdition {
  title: string;
  /** Newest first, as an edition lists them. */
  cards: StoryCard[];
  outlets: OutletCount[];
  events: EditionEvent[];
  /** The whole story of a card; undefined for an id that is none of ours. */
  story(id: string): Story | undefined;
}

const NAMES = [
  ["Harbour Gazette", "Upland Sentinel", "The Tollhouse", "Copper Street Journal"],
  ["Lowfield Mercury", "Ferry & Canal", "The Night Desk", "Orchard Observer"],
  ["Saltmarsh Weekly", "مرآة الميناء", "Viaduct Times", "Plain Dealer of Wick"],
].flat();
const ARABIC_NAME = "مرآة الميناء";

const TAGS =
  "bridges harvest ferries tariffs glaciers libraries orchestras vaccines rowing courts budgets rail " +
  "fisheries schools housing museums elections wind chess hospitals ports wool tides markets";

/** As many stories as the ingest puts into its feeds. */
const FEED = 100;

const STORIES_A_DAY = 270;
const NEWEST = Date.parse("2026-11-22T08:00:00Z");

/** Of so many stories in a row, the tellings of one event. */
const STRETCH = 40;
const TELLINGS_APART = 5;

/** How much older the stories are that one links, beside those of its event. */
const LINKED = [7, 13, 29, 101];

const OUTLETS: Outlet[] = NAMES.map((name, index) => ({
  id: toKey(name) ?? `outlet-${index}`,
  name,
  url: `https://outlet-${index}.example/`,
}));
const VOCABULARY = TAGS.split(" ");

/** @param added newer stories besides, which change nothing of the `size` others. */
export function makeEdition(size: number, added = 0): MadeEdition {
  const cards = Array.from({ length: size + added }, (_, number) => cardOf(number, size));
  const story = (id: string): Story | undefined => {
    const number = Number(id.slice(1));
    const card = cards[number];
    if (card?.id !== id) return undefined;
    return {
      ...card,
      body: bodyOf(number),
      related: relatedTo(number, cards, size),
      revisions: [],
    };
  };
  const stretches = Array.from({ length: Math.ceil(size / STRETCH) }, (_, index) => index);
  const events = stretches.flatMap((stretch) => eventOf(stretch, size, cards)).toReversed();
  return {
    title: `Bench of ${size}`,
    cards: cards.toReversed(),
    outlets: countOutlets(cards),
    events,
    story,
  };
}

/**
 * Writes the edition into `folder`, the list last. Nothing is forced to the disk: an edition that was cut off is made again.
 * @param stories whose files are written; all, when nothing is said.
 */
export function writeMadeEdition(folder: string, made: MadeEdition, stories = made.cards): void {
  mkdirSync(join(folder, STORIES_FOLDER), { recursive: true });
  for (const { id } of stories) {
    const story = made.story(id);
    if (story) writeFileSync(join(folder, storyFile(id)), JSON.stringify(toStoryItem(story)));
  }
  const newest = made.cards.slice(0, FEED).flatMap(({ id }) => made.story(id) ?? []);
  const { json, xml } = outFeeds(made.title, newest, undefined);
  writeFileSync(join(folder, "feed.json"), json);
  writeFileSync(join(folder, "feed.xml"), xml);
  writeList(join(folder, EDITION_FILE), made);
}

/** Item by item: the text of the whole list may be longer than a string can be. */
function writeList(path: string, made: MadeEdition): void {
  const { title, cards, outlets, events } = made;
  const updatedAt = cards[0]?.seenAt ?? toInstant(new Date(NEWEST));
  const feed = toEditionFeed({ title, language: "en", updatedAt, outlets, events, stories: [] });
  const file = openSync(path, "w");
  writeSync(file, `${JSON.stringify({ ...feed, items: undefined }).slice(0, -1)},"items":[`);
  for (const [index, card] of cards.entries()) {
    writeSync(file, `${index > 0 ? ",\n" : "\n"}${JSON.stringify(toCardItem(card))}`);
  }
  writeSync(file, "]}\n");
  closeSync(file);
}

function cardOf(number: number, size: number): StoryCard {
  const random = randomFrom(2 * number + 1);
  const outlet = outletOf(number);
  const wording = wordingOf(number);
  const at = toInstant(new Date(NEWEST - ((size - 1 - number) * 86_400_000) / STORIES_A_DAY));
  const start = Math.floor(random() * VOCABULARY.length);
  // Numbered, so that no two headlines are one and a page can be told by its headline.
  const headline = `${wording.phrase(random, 6 + Math.floor(random() * 6))} ${number}`;
  return {
    id: idOf(number),
    url: `${outlet.url ?? ""}${idOf(number)}`,
    headline,
    excerpt: excerptOf(bodyParts(number).next().value ?? ""),
    outlet,
    authors: [LATIN.phrase(random, 2)],
    published: { at, precision: "second" },
    seenAt: at,
    language: wording.language,
    tags: [0, 5, 11].map((step) => VOCABULARY[(start + step) % VOCABULARY.length] ?? ""),
  };
}

const idOf = (number: number) => `s${String(number).padStart(7, "0")}`;

const wordingOf = (number: number): Wording =>
  outletOf(number).name === ARABIC_NAME ? ARABIC : LATIN;

/** Any outlet; the tellings of one event each have another. */
function outletOf(number: number): Outlet {
  const telling = tellingOf(number);
  const seed = telling === undefined ? number + 0x10000 : Math.floor(number / STRETCH) + 0x8000;
  const drawn = Math.floor(randomFrom(seed)() * OUTLETS.length);
  return OUTLETS[(drawn + (telling ?? 0)) % OUTLETS.length] as Outlet;
}

/** Which telling of its stretch's event a story is, from 0; undefined when it tells none. */
function tellingOf(number: number): number | undefined {
  const place = (number % STRETCH) - 3;
  const telling = place / TELLINGS_APART;
  const tellings = 2 + (Math.floor(number / STRETCH) % 5);
  return Number.isInteger(telling) && telling >= 0 && telling < tellings ? telling : undefined;
}

function tellingsOf(stretch: number, size: number): number[] {
  const numbers = Array.from({ length: STRETCH }, (_, place) => stretch * STRETCH + place);
  return numbers.filter((number) => number < size && tellingOf(number) !== undefined).toReversed();
}

function eventOf(stretch: number, size: number, cards: readonly StoryCard[]): EditionEvent[] {
  const stories = tellingsOf(stretch, size).flatMap((number) => cards[number]?.id ?? []);
  return stories.length > 1 ? [{ id: `event-${stretch}`, stories }] : [];
}

function relatedTo(number: number, cards: readonly StoryCard[], size: number): RelatedLink[] {
  const isTelling = tellingOf(number) !== undefined && number < size;
  const tellings = isTelling ? tellingsOf(Math.floor(number / STRETCH), size) : [];
  // Round the end, so that every story has links and a reader who follows the last one meets no story twice soon.
  const older = LINKED.map((step) => (number - (step % size) + size) % size);
  const others = [...new Set([...tellings, ...older])].filter((other) => other !== number);
  return others.flatMap((other): RelatedLink[] => {
    const story = cards[other];
    if (!story) return [];
    if (tellings.includes(other)) return [{ story, reason: { kind: "event" } }];
    if (other === older[0]) return [{ story, reason: { kind: "given" } }];
    return [{ story, reason: { kind: "shared", names: story.tags.slice(0, 1) } }];
  });
}

/** The paragraphs, one after another, so that a card needs only the first: 400 to 900 words in all. */
function* bodyParts(number: number): Generator<string, undefined> {
  const random = randomFrom(2 * number + 2);
  const wording = wordingOf(number);
  const paragraphs = 4 + Math.floor(random() * 6);
  const words = Math.floor((410 + random() * 440) / paragraphs);
  for (let each = 0; each < paragraphs; each += 1) yield paragraph(wording, random, words);
}

function bodyOf(number: number): Block[] {
  const [first = "", second = "", third = "", ...rest] = bodyParts(number);
  const emphasised = second.indexOf(" ", second.length / 2);
  return [
    { type: "paragraph", spans: [{ text: first }] },
    {
      type: "paragraph",
      spans: [{ text: second.slice(0, emphasised), em: true }, { text: second.slice(emphasised) }],
    },
    number % 4 === 0
      ? { type: "quote", paragraphs: [[{ text: third }]] }
      : { type: "paragraph", spans: [{ text: third }] },
    {
      type: "heading",
      level: 2,
      spans: [{ text: wordingOf(number).phrase(randomFrom(number), 4) }],
    },
    ...rest.map((text): Block => ({ type: "paragraph", spans: [{ text }] })),
  ];
}

/** Whole words, of about the length that the ingest gives an excerpt. */
function excerptOf(text: string): string {
  return text.length <= 200 ? text : `${text.slice(0, text.lastIndexOf(" ", 200))}…`;
}
