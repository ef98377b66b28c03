import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { editionQuery } from "../data/listQueries.ts";
import { searchQuery } from "../data/search/searchQuery.ts";
import { SearchDays } from "../features/search/SearchDays.tsx";
import { SearchField } from "../features/search/SearchField.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import type { SearchAddress } from "../paths.ts";
import { codeOf } from "../ui/codeOf.ts";
import { Later } from "../ui/Later.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { useNarrow } from "../useAddress.ts";
import { Findings } from "./Findings.tsx";
import { Narrowable } from "./Narrowable.tsx";
import { useWords } from "../features/search/useWords.ts";

const controlsCode = codeOf("controls", () => import("./Controls.tsx"));

export { searchQuery } from "../data/search/searchQuery.ts";

/** Every story of the edition that has what the reader types. */
export function SearchPage({ address }: { address: SearchAddress }) {
  const { m } = useI18n();
  const words = useWords();
  const go = useNarrow();
  const { data: edition } = useQuery(editionQuery);
  const search = useInfiniteQuery(searchQuery(address));
  const outlets = edition?.outlets ?? [];
  const { query, from, to } = address;
  const change = (part: Partial<SearchAddress>) =>
    go((now) => (now.page === "search" ? { ...now, ...part } : now));
  const everywhere = () => change({ outlets: [], from: undefined, to: undefined });
  const found = search.data?.pages.reduce((sum, page) => sum + page.found, 0);
  return (
    <Narrowable
      address={address}
      outlets={outlets}
      known={outlets}
      remaining={search.isEnabled && !search.isPlaceholderData ? found : undefined}
    >
      <PageHeading title={m.search} className="headline mb-4 text-title" />
      <div className="max-w-[50rem] space-y-3">
        <SearchField query={query} onSearch={(typed) => change({ query: typed })} />
        <SearchDays from={from} to={to} onChange={change} />
      </div>
      <div className="mt-6 min-h-dvh" aria-busy={search.isFetching}>
        {search.isEnabled ? (
          <Findings address={address} search={search} onEverywhere={everywhere} />
        ) : (
          <div className="space-y-6">
            <p className="text-sm text-quiet">{words.searchHint}</p>
            <Later code={controlsCode}>{({ ControlButtons }) => <ControlButtons />}</Later>
          </div>
        )}
      </div>
    </Narrowable>
  );
}
