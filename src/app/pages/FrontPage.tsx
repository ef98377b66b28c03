import { useQuery } from "@tanstack/react-query";
import { editionQuery } from "../data/editionQuery.ts";
import { ListSkeleton } from "../features/browse/ListSkeleton.tsx";
import { narrow } from "../features/outlets/narrow.ts";
import { useI18n } from "../lib/i18n/I18n.tsx";
import type { NarrowableAddress } from "../paths.ts";
import { LoadFailure } from "./LoadFailure.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { EditionFooter } from "./EditionFooter.tsx";
import { Narrowable } from "./Narrowable.tsx";
import { NarrowedList } from "./NarrowedList.tsx";

/** The newest stories, by day. */
export function FrontPage({ address }: { address: NarrowableAddress }) {
  const { m } = useI18n();
  const { data, error, refetch } = useQuery(editionQuery);
  const outlets = data?.edition.outlets ?? [];
  return (
    <Narrowable
      address={address}
      outlets={outlets}
      known={outlets}
      remaining={data && narrow(data.edition.stories, address.outlets).length}
    >
      <PageHeading title={m.siteName} className="sr-only">
        {m.frontPage}
      </PageHeading>
      {data ? (
        <>
          <NarrowedList
            stories={data.edition.stories}
            events={data.edition.events}
            address={address}
            known={outlets}
            empty={m.emptyEdition}
          />
          <EditionFooter reading={data} />
        </>
      ) : error ? (
        <LoadFailure error={error} retry={() => void refetch()} />
      ) : (
        <ListSkeleton />
      )}
    </Narrowable>
  );
}
