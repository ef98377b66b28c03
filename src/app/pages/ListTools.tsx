import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ListRow } from "../../model/list.ts";
import { rowName } from "../../model/list.ts";
import type { RowsPage } from "../data/rowsQuery.ts";
import { ListBar } from "../features/marks/ListBar.tsx";
import { useListPlace } from "../features/marks/useListPlace.ts";
import { useWords } from "../features/marks/useWords.ts";
import { navigate } from "../lib/location.ts";
import { noteResumed } from "../lib/place.ts";
import { useSite } from "../lib/Site.tsx";
import { buildPath, type ListAddress } from "../paths.ts";
import { Link } from "../ui/Link.tsx";

export { LeftOut } from "../features/browse/LeftOut.tsx";
export { HiddenNote } from "../features/marks/HiddenNote.tsx";
export { isInForce } from "../features/marks/mutes.ts";
export { NothingUnread } from "../features/marks/NothingUnread.tsx";
export { sift } from "../features/marks/sift.ts";

interface Props {
  address: ListAddress;
  query: UseInfiniteQueryResult<InfiniteData<RowsPage>>;
  /** What is shown of the list. */
  rows: readonly ListRow[];
}

/** What a reader can do with a list besides reading it; while it is there, their place is kept. */
export function ListTools({ address, query, rows }: Props) {
  const m = useWords();
  const { base } = useSite();
  const { part, ...whole } = address;
  const pages = query.data?.pages ?? [];
  useListPlace({
    list: buildPath(whole),
    part,
    partOf: (row) => partOf(pages, row, part),
    rows: useMemo(() => rows.map(rowName), [rows]),
    beginAt: (from) => {
      noteResumed();
      navigate(base + buildPath({ ...whole, part: from }), { replace: true });
    },
  });
  return (
    <ListBar rows={rows}>
      {part !== undefined && (
        <Link
          href={buildPath(whole)}
          className="target inline-flex items-center rounded-full px-3 text-2xs font-semibold text-accent hover:bg-wash sm:text-sm"
        >
          {m.newest}
        </Link>
      )}
    </ListBar>
  );
}

/** The part that a row is in; undefined for the newest, and where several lists are merged. */
function partOf(pages: readonly RowsPage[], name: string, from?: number): number | undefined {
  const index = pages.findIndex(({ rows }) => rows.some((row) => rowName(row) === name));
  const [stream, ...others] = pages[index]?.rest ?? [];
  if (!stream || others.length > 0 || (index === 0 && from === undefined)) return undefined;
  return stream.next + 1;
}
