import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import * as v from "valibot";
import { toKey } from "../../model/key.ts";
import type { ListHead, ListRow } from "../../model/list.ts";
import { Day } from "../../model/scalars.ts";
import type { RowsPage } from "../data/rowsQuery.ts";
import type { Entry } from "../features/palette/EntryList.tsx";
import { buildPath, outletPath } from "../paths.ts";

interface Given {
  client: QueryClient;
  edition: ListHead | undefined;
  /** For the names of days. */
  dayName: (day: string) => string;
  go: (path: string) => void;
}

/** The outlets of the edition, and the hashtags and days that have come up so far; a day that is typed whole is one too. */
export function placeEntries({ client, edition, dayName, go }: Given): (typed: string) => Entry[] {
  const rows = [...(edition?.rows ?? []), ...rowsSeen(client)];
  const outlets = (edition?.outlets ?? []).map(({ id, name }): Entry => ({
    id: `outlet-${id}`,
    group: "outlets",
    label: name,
    act: () => go(outletPath(id)),
  }));
  const tags = [...tagsOf(rows)].map(([key, tag]): Entry => ({
    id: `tag-${key}`,
    group: "tags",
    label: `#${tag}`,
    act: () => go(buildPath({ page: "tag", tag: key, outlets: [] })),
  }));
  const toDay = (day: string): Entry => ({
    id: `day-${day}`,
    group: "days",
    label: dayName(day),
    hint: day,
    act: () => go(buildPath({ page: "day", day, outlets: [] })),
  });
  const days = [...new Set(rows.map(({ day }) => day))].toSorted().toReversed();
  return (typed) => {
    const asked = typed.trim();
    const isNew = v.is(Day, asked) && !days.includes(asked);
    return [...outlets, ...tags, ...[...(isNew ? [asked] : []), ...days].map(toDay)];
  };
}

function rowsSeen(client: QueryClient): ListRow[] {
  const seen = client.getQueriesData<InfiniteData<RowsPage>>({ queryKey: ["rows"] });
  return seen.flatMap(([, data]) => data?.pages.flatMap(({ rows }) => rows) ?? []);
}

/** By key, as they were first written. */
function tagsOf(rows: readonly ListRow[]): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of rows.flatMap(({ story }) => story.tags)) {
    const key = toKey(tag);
    if (key !== undefined && !tags.has(key)) tags.set(key, tag);
  }
  return tags;
}
