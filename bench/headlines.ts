import { existsSync, readFileSync } from "node:fs";
import type { Relatable } from "../src/ingest/relate/relate.ts";

/** A real headline and the event that it was put under by hand. */
export interface Headline {
  id: string;
  title: string;
  outlet: string;
  event: string;
  published: Date;
  /** Which half of the events it is in: a figure that holds for one half alone is chance. */
  half: "tuned" | "held out";
}

export const HEADLINES = "../shared/data/headlines-labelled.csv";

/** The labelled headlines, or nothing where the file is not here: it may not be published. */
export function readHeadlines(): Headline[] | undefined {
  if (!existsSync(HEADLINES)) return undefined;
  const [, ...rows] = readCsv(readFileSync(HEADLINES, "utf8"));
  return rows.map(([id = "", title = "", , outlet = "", event = "", published = ""]) => ({
    id,
    title,
    outlet,
    event,
    published: new Date(Number(published)),
    half: halfOf(event),
  }));
}

/** A headline as the ingest would have it; without dates all were seen at one time. */
export function toRelatable({ id, title, outlet, published }: Headline, dated: boolean): Relatable {
  return {
    card: {
      id: id.padStart(5, "0"),
      headline: title,
      excerpt: "",
      outlet: { id: outlet.toLowerCase(), name: outlet },
      authors: [],
      tags: [],
      language: "en",
      seenAt: "2014-03-20T00:00:00Z",
      ...(dated && { published: { at: published.toISOString(), precision: "second" } }),
    },
    body: [],
    given: [],
  };
}

/** By FNV-1a of the event's label: it has nothing to do with what the event is about. */
function halfOf(event: string): "tuned" | "held out" {
  let value = 0x811c9dc5;
  for (const unit of event) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193) >>> 0;
  return value % 2 === 0 ? "tuned" : "held out";
}

function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^,\n\r]*))(,|\r?\n|$)/g,
  )) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (row.length > 1) rows.push(row);
    row = [];
  }
  return rows;
}
