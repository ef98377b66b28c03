import { useQuery } from "@tanstack/react-query";
import { countOutlets } from "../../model/countOutlets.ts";
import { toKey } from "../../model/key.ts";
import { editionQuery } from "../data/editionQuery.ts";
import { ListSkeleton } from "../features/browse/ListSkeleton.tsx";
import { narrow } from "../features/outlets/narrow.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import type { NarrowableAddress } from "../paths.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Narrowable } from "./Narrowable.tsx";
import { NarrowedList } from "./NarrowedList.tsx";

type TagAddress = Extract<NarrowableAddress, { page: "tag" }>;

/** The latest stories with one hashtag. */
export function TagPage({ address }: { address: TagAddress }) {
  const { m, number } = useI18n();
  const { data, error, refetch } = useQuery(editionQuery);
  const isTag = (tag: string) => toKey(tag) === address.tag;
  const stories = data?.edition.stories.filter(({ tags }) => tags.some(isTag)) ?? [];
  const shown = stories.flatMap(({ tags }) => tags).find(isTag) ?? address.tag;
  const remaining = narrow(stories, address.outlets).length;
  return (
    <Narrowable
      address={address}
      outlets={countOutlets(stories)}
      known={data?.edition.outlets ?? []}
      remaining={data && remaining}
    >
      <header className="mb-8">
        <PageHeading title={m.latestOn(shown)} className="headline text-title" />
        <p className="mt-2 min-h-5 text-sm text-quiet">
          {data && m.stories(remaining, number(remaining))}
        </p>
      </header>
      {data ? (
        <NarrowedList
          stories={stories}
          events={data.edition.events}
          address={address}
          known={data.edition.outlets}
          empty={m.emptyTag(shown)}
        />
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </Narrowable>
  );
}
