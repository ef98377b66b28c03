import * as v from "valibot";
import { placedAt, StoryCard, toCardItem } from "./card.ts";
import { OutletCount } from "./edition.ts";
import { InvalidDataError, parse } from "./parse.ts";
import { Day, Instant, StoryId, Text } from "./scalars.ts";

/** The version of the list files; another one is refused, not half understood. */
const LIST_FORMAT = 1;

/** A list of an edition: all of it, or what one outlet, tag or day has. */
export type ListName =
  | { kind: "all" }
  | { kind: "outlet"; key: string }
  | { kind: "tag"; key: string }
  | { kind: "day"; key: string };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What one card of a list stands for: an event, or a story that nobody else tells. */
export interface ListRow {
  /** The story that the card shows. */
  story: StoryCard;
  /** The other stories of the event, without excerpts, newest first; copies are folded into the story they copy. */
  others: StoryCard[];
  /** The event that it stands for, where several stories tell it. */
  event?: string | undefined;
  /** How many outlets of the edition tell it. */
  told: number;
  /** The edition's day that it stands under. */
  day: string;
  /** When its newest story was published. */
  at: string;
}

/** What a row goes by: the event where there is one, since the story that stands for it may be another tomorrow. */
export function rowName({ event, story }: ListRow): string {
  return event ?? story.id;
}

export const ListRow = v.pipe(
  v.object({
    story: StoryCard,
    others: v.optional(v.array(StoryCard), []),
    event: v.optional(StoryId),
    told: v.optional(count, 1),
    day: Day,
    at: v.optional(Instant),
  }),
  v.transform((row): ListRow => ({ ...row, at: row.at ?? placedAt(row.story) })),
);

/** Rows numbered from the oldest part, 1, to the newest; inside a part the newest stand first. */
export interface ListPart {
  rows: ListRow[];
}

/** Rows as they were read, and the field and fault of each that could not be and is left out. */
interface RowsReading {
  rows: ListRow[];
  leftOut: string[];
}

type ListPartReading = ListPart & RowsReading;

const partEntries = { format: v.literal(LIST_FORMAT), rows: v.array(v.unknown()) };

/** A part's file. A row that is broken is left out and named; the others stay readable. */
export const ListPart = v.pipe(
  v.object(partEntries),
  v.transform(({ rows }): ListPartReading => readRows(rows)),
);

/** What a list is and how much is in it, with the rows of its newest part. */
export interface ListHead {
  /** The edition's name, the outlet's, the tag as it is written. */
  title: string;
  stories: number;
  outlets: OutletCount[];
  /** When the edition was made; only the list of all has it, so that other lists change only with their stories. */
  updatedAt?: string | undefined;
  /** How many parts there are. */
  parts: number;
  rows: ListRow[];
}

export type ListHeadReading = ListHead & RowsReading;

/** A list's head file, its rows read like those of a part. */
export const ListHead = v.pipe(
  v.object({
    ...partEntries,
    title: Text,
    stories: count,
    outlets: v.array(OutletCount),
    updatedAt: v.optional(Instant),
    parts: v.pipe(count, v.minValue(1)),
  }),
  v.transform(({ format: _format, ...head }): ListHeadReading => ({
    ...head,
    ...readRows(head.rows),
  })),
);

function readRows(items: readonly unknown[]): RowsReading {
  const leftOut: string[] = [];
  const rows = items.flatMap((item, index) => {
    try {
      return [parse(ListRow, item, "")];
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      const field = error.field && `.${error.field}`;
      leftOut.push(`rows[${index}]${field}: ${error.reason}`);
      return [];
    }
  });
  return { rows, leftOut };
}

/** The content of a list's head file: the inverse of reading it. */
export function toListHead(head: ListHead) {
  return { format: LIST_FORMAT, ...head, rows: head.rows.map(toRowItem) };
}

/** The content of a part's file: the inverse of reading it. */
export function toListPart(part: ListPart) {
  return { format: LIST_FORMAT, rows: part.rows.map(toRowItem) };
}

function toRowItem({ story, others, event, told, day, at }: ListRow) {
  return {
    story: toCardItem(story),
    others: others.length > 0 ? others.map(toCardItem) : undefined,
    event,
    told: told > 1 ? told : undefined,
    day,
    at: at === placedAt(story) ? undefined : at,
  };
}

/** The one order of every list: the newest day first, in it what most outlets tell, of equals the newest. */
export function compareRows(a: ListRow, b: ListRow): number {
  if (a.day !== b.day) return a.day > b.day ? -1 : 1;
  if (a.told !== b.told) return b.told - a.told;
  if (a.at !== b.at) return a.at > b.at ? -1 : 1;
  return a.story.id < b.story.id ? -1 : Number(a.story.id > b.story.id);
}
