import { useInfiniteQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { toKey } from "../../model/key.ts";
import type { ListHead, ListRow } from "../../model/list.ts";
import { editionQuery, headQuery } from "../data/listQueries.ts";
import { MissingFileError } from "../data/readJson.ts";
import { rowsQuery } from "../data/rowsQuery.ts";
import { ListSkeleton } from "../features/browse/ListSkeleton.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import { type ListAddress, listsOf } from "../paths.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { EditionFooter } from "./EditionFooter.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { Narrowable } from "./Narrowable.tsx";
import { RowList } from "./RowList.tsx";

/** The stories of the edition, of a tag or of a day, newest first, narrowed to the chosen outlets. */
export function ListPage({ address }: { address: ListAddress }) {
  const client = useQueryClient();
  const lists = listsOf(address);
  const { data: edition } = useQuery(editionQuery);
  const [own] = lists;
  const whole = useQuery(address.page === "front" || !own ? editionQuery : headQuery(own));
  const rows = useInfiniteQuery(rowsQuery(client, lists, address.part));
  const isEmpty = whole.error instanceof MissingFileError && address.page !== "front";
  const error = isEmpty ? null : whole.data ? rows.error : (whole.error ?? rows.error);
  // The name of an outlet comes with its own list, before the edition's.
  const { data: first } = useQuery({ ...headQuery(own ?? { kind: "all" }), enabled: false });
  const known = [...(edition?.outlets ?? []), ...(first?.outlets ?? [])];
  const retry = () => void Promise.all([whole.refetch(), rows.refetch()]);
  const remaining = isEmpty ? 0 : whole.data && countOf(whole.data, address.outlets);
  return (
    <Narrowable
      address={address}
      outlets={whole.data?.outlets ?? []}
      known={known}
      remaining={remaining}
    >
      <Heading
        address={address}
        title={whole.data?.title ?? spelling(address, rows.data?.pages[0]?.rows ?? [])}
        remaining={remaining}
      />
      {rows.data || isEmpty ? (
        <RowList address={address} known={known} query={rows} isEmpty={isEmpty} />
      ) : error ? (
        <LoadFailure error={error} retry={retry} />
      ) : (
        <ListSkeleton />
      )}
      {address.page === "front" && rows.data && edition && <EditionFooter edition={edition} />}
    </Narrowable>
  );
}

/** How many stories a choice of outlets leaves of a list. */
function countOf(head: ListHead, outlets: readonly string[]): number {
  if (outlets.length === 0) return head.stories;
  return head.outlets
    .filter(({ id }) => outlets.includes(id))
    .reduce((sum, { stories }) => sum + stories, 0);
}

/** A tag as its stories write it. */
function spelling(address: ListAddress, rows: readonly ListRow[]): string {
  if (address.page !== "tag") return "";
  const tags = rows.flatMap(({ story }) => story.tags);
  return tags.find((tag) => toKey(tag) === address.tag) ?? address.tag;
}

interface HeadingProps {
  address: ListAddress;
  title: string;
  remaining: number | undefined;
}

function Heading({ address, title, remaining }: HeadingProps) {
  const { m, number, dayName } = useI18n();
  if (address.page === "front") {
    return (
      <PageHeading title={m.siteName} className="sr-only text-sm">
        {m.frontPage}
      </PageHeading>
    );
  }
  return (
    <header className="mb-8">
      <PageHeading
        title={address.page === "tag" ? m.latestOn(title) : dayName(address.day)}
        className="headline text-title"
      />
      <p className="mt-2 min-h-5 text-sm text-quiet">
        {remaining !== undefined && m.stories(remaining, number(remaining))}
      </p>
    </header>
  );
}
