import {
  outletWord,
  type SearchIndex,
  type Stretch,
  type WordTable,
} from "../../../model/searchIndex.ts";
import { searchForms, shownWords } from "../../../model/searchWords.ts";
import type { EngineFilters } from "./importEngine.ts";

/** What a reader searches for. Days, such as `2026-11-22`, are counted in. */
export interface SearchRequest {
  query: string;
  outlets: readonly string[];
  from?: string | undefined;
  to?: string | undefined;
}

/** The forms of the words of a query, each once; none when there is nothing to search for yet. */
export function queryWords(query: string): string[] {
  const words = [...new Set(shownWords(query).flatMap(searchForms))];
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(query) ? words : [];
}

/** The stretches with days that are asked for, newest first. */
export function stretchesIn({ stretches }: SearchIndex, { from, to }: SearchRequest): Stretch[] {
  return stretches.filter(
    (stretch) => (!from || stretch.to >= from) && (!to || stretch.from <= to),
  );
}

/** What the engine narrows a stretch to; days only where some of the stretch's are not asked for. */
export function filtersFor(stretch: Stretch, { outlets, from, to }: SearchRequest): EngineFilters {
  const first = from && from > stretch.from ? from : stretch.from;
  const last = to && to < stretch.to ? to : stretch.to;
  const isPart = first !== stretch.from || last !== stretch.to;
  return {
    ...(outlets.length > 0 && { outlet: { any: outlets } }),
    ...(isPart && { day: { any: daysBetween(first, last) } }),
  };
}

const DAY = 86_400_000;

function daysBetween(first: string, last: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(first); at <= Date.parse(last); at += DAY) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}

/** How many bytes searching a stretch moves at most, without the stories that it finds. */
export function costOf(
  { bytes }: Stretch,
  words: readonly string[],
  filters: EngineFilters,
  isOpen: boolean,
): number {
  const narrowing = (filters["outlet"] ? bytes.outlets : 0) + (filters["day"] ? bytes.days : 0);
  return (isOpen ? 0 : bytes.open) + words.length * bytes.word + narrowing;
}

/** Parts of the table of words that are asked for at once, for one word; a word that needs more is everywhere. */
const MOST_PARTS = 2;

/** The parts of the table of words in which forms that begin with `word` stand; undefined where they are too many. */
export function partsWith({ parts }: SearchIndex["words"], word: string): number[] | undefined {
  const after = parts.findIndex((first) => first > word && !first.startsWith(word));
  const last = (after === -1 ? parts.length : after) - 1;
  const first = Math.max(
    0,
    parts.findLastIndex((each) => each <= word),
  );
  if (last - first >= MOST_PARTS) return undefined;
  return parts.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** In which stretches, by number from the oldest, a form stands that begins with `word`. */
export function stretchesWith(tables: readonly WordTable[], word: string): Set<number> {
  const rows = tables.flatMap((table) => Object.entries(table));
  return new Set(rows.filter(([form]) => form.startsWith(word)).flatMap(([, numbers]) => numbers));
}

/** The words by which the table knows what outlets a request is narrowed to. */
export function outletWords({ outlets }: SearchRequest): string[] {
  return outlets.map(outletWord);
}
