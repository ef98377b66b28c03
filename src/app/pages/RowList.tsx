import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useMemo } from "react";
import { type ListRow, rowName } from "../../model/list.ts";
import type { Outlet } from "../../model/outlet.ts";
import type { RowsPage } from "../data/rowsQuery.ts";
import { DayList } from "../features/browse/DayList.tsx";
import { MoreStories } from "../features/browse/MoreStories.tsx";
import { narrow } from "../features/outlets/narrow.ts";
import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { buildPath, type ListAddress, withOutlets } from "../paths.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useNarrow } from "../useAddress.ts";
import { Later } from "../ui/Later.tsx";
import { useWhole } from "../lib/useWhole.ts";
import { chosenOutlets } from "./chosenOutlets.ts";
import { listToolsCode, useSifted } from "./useSifted.tsx";

interface Props {
  address: ListAddress;
  known: readonly Outlet[];
  query: UseInfiniteQueryResult<InfiniteData<RowsPage>>;
  /** Whether there is no such list. */
  isEmpty: boolean;
}

/** Pixels of a window for each row that is drawn at once: the first rows are the large ones. */
const OF_WINDOW = 200;

/** The rows that the chosen outlets leave, as far as they are loaded, or why there is none. */
export function RowList({ address, known, query, isEmpty }: Props) {
  const { data, hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = query;
  const pages = data?.pages;
  const outlets = address.outlets.join(" ");
  const narrowed = useMemo(
    () => onceEach(pages ?? []).map((rows) => narrow(rows, outlets ? outlets.split(" ") : [])),
    [pages, outlets],
  );
  const { stretches, note, nothing } = useSifted(narrowed, buildPath(address));
  const rows = useMemo(() => stretches.flat(), [stretches]);
  const isFollowed = useWhole(outlets);
  // Who is further down would lose their place.
  const isWhole = isFollowed || scrollY > 0;
  const hasMore = hasNextPage && !isEmpty;
  const faults = pages?.flatMap((page) => page.leftOut) ?? [];
  const leftOut = faults.length > 0 && (
    <Later code={listToolsCode}>{({ LeftOut }) => <LeftOut faults={faults} />}</Later>
  );
  // Its room is kept: what is below does not move when it comes.
  const bar = (
    <div className="no-print needs-script -mt-4 mb-1 min-h-11">
      <Later code={listToolsCode}>
        {({ ListTools }) => <ListTools address={address} query={query} rows={rows} />}
      </Later>
    </div>
  );
  if (!hasMore && rows.length === 0) {
    return (
      <>
        {bar}
        {narrowed.some((stretch) => stretch.length > 0) ? (
          nothing
        ) : (
          <NoRows address={address} known={known} />
        )}
        {note}
        {leftOut}
      </>
    );
  }
  return (
    <>
      {bar}
      <DayList
        stretches={isWhole ? stretches : [rows.slice(0, Math.ceil(innerHeight / OF_WINDOW))]}
        outlets={address.outlets}
      />
      {isWhole && (
        <MoreStories
          next={hasMore ? pageAfter(address, pages?.at(-1)) : undefined}
          isWaiting={isFetchingNextPage}
          isFailed={isFetchNextPageError}
          loaded={stretches.length}
          onMore={() => void fetchNextPage()}
        />
      )}
      {note}
      {leftOut}
    </>
  );
}

/** The page of what comes next; of several lists that are merged there is none but the one that the reader is on. */
function pageAfter(address: ListAddress, last: RowsPage | undefined): string {
  const { part: _part, ...list } = address;
  const [stream, ...others] = last?.rest ?? [];
  const isOne = stream !== undefined && others.length === 0 && stream.next > 0;
  return buildPath(isOne ? { ...list, part: stream.next } : list);
}

/** An event that several of the merged lists tell stands where it comes first. */
function onceEach(pages: readonly RowsPage[]): ListRow[][] {
  const seen = new Set<string>();
  return pages.map(({ rows }) =>
    rows.filter((row) => {
      const id = rowName(row);
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew;
    }),
  );
}

function NoRows({ address, known }: { address: ListAddress; known: readonly Outlet[] }) {
  const { m, anyOf } = useI18n();
  const { toHeading } = useArrival();
  const narrowTo = useNarrow();
  if (address.outlets.length === 0) {
    return <Notice>{address.page === "tag" ? m.emptyTag(address.tag) : m.emptyEdition}</Notice>;
  }
  const names = chosenOutlets(address.outlets, known).map(({ name }) => name);
  const clear = () => {
    toHeading();
    narrowTo((now) => withOutlets(now, []));
  };
  return (
    <Notice action={<Button onClick={clear}>{m.clearOutlets}</Button>}>
      {m.emptyFilter(anyOf(names))}
    </Notice>
  );
}
