import { queryOptions, useQuery } from "@tanstack/react-query";
import { useI18n } from "../lib/i18n/I18n.tsx";
import type { SearchAddress } from "../paths.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { LoadFailure } from "./LoadFailure.tsx";

/** The page comes when somebody searches: who does not never loads it. */
const searchPageCode = queryOptions({
  queryKey: ["code", "search"],
  queryFn: async () => (await import("./SearchPage.tsx")).SearchPage,
  staleTime: Infinity,
});

/** The search page, once its code is here. */
export function SearchRoute({ address }: { address: SearchAddress }) {
  const { m } = useI18n();
  const { data: SearchPage, error, refetch } = useQuery(searchPageCode);
  if (SearchPage) return <SearchPage address={address} />;
  return (
    <div className="page-width min-h-dvh py-6">
      <PageHeading title={m.search} className="headline text-title" />
      <noscript>
        <p className="mt-4 text-quiet">{m.searchNeedsScript}</p>
      </noscript>
      {error && <LoadFailure error={error} retry={() => void refetch()} />}
    </div>
  );
}
