import type { ListRow } from "../../../model/list.ts";
import type { Mute } from "../../data/marks/marks.ts";
import { readNow } from "../../data/marks/readMany.ts";
import { visitOf } from "../../lib/location.ts";
import { muteRow } from "./mutes.ts";

type Stretches = readonly (readonly ListRow[])[];

interface Wish {
  /** The list and what it is narrowed to. */
  list: string;
  /** Those that hold now. */
  mutes: readonly Mute[];
  /** Whether the reader looks at what they hide. */
  showsMuted: boolean;
  unreadOnly: boolean;
}

interface Sifted {
  stretches: Stretches;
  /** How many stories the mutes hide, or would. */
  hidden: number;
}

/** What the reader wants to see of a list; the same stretches where that is all of it. */
export function sift(stretches: Stretches, wish: Wish): Sifted {
  const { list, mutes, showsMuted, unreadOnly } = wish;
  if (!unreadOnly && opened.size > 0) opened.delete(visitOf());
  if (!unreadOnly && mutes.length === 0) return { stretches, hidden: 0 };
  let hidden = 0;
  const unmuted = stretches.map((rows) =>
    rows.flatMap((each) => {
      const left = muteRow(each, mutes);
      hidden += left.hidden;
      return (showsMuted ? each : left.row) ?? [];
    }),
  );
  if (!unreadOnly) return { stretches: unmuted, hidden };
  const read = readWhenOpened(list);
  return {
    stretches: unmuted.map((rows) => rows.flatMap((row) => unreadRow(row, read) ?? [])),
    hidden,
  };
}

/** A row by its unread stories; undefined where all are read. */
function unreadRow(row: ListRow, read: ReadonlySet<string>): ListRow | undefined {
  if (!read.has(row.story.id)) return row;
  const [story, ...others] = row.others.filter(({ id }) => !read.has(id));
  return story && { ...row, story, others };
}

/** The stories that were read when each visit to a list began, by the visit: what is read meanwhile stays where it is. */
const opened = new Map<string, { list: string; read: ReadonlySet<string> }>();

function readWhenOpened(list: string): ReadonlySet<string> {
  const visit = visitOf();
  const known = opened.get(visit);
  if (known?.list === list) return known.read;
  const read = readNow();
  opened.set(visit, { list, read });
  return read;
}
