import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { MissingFileError } from "../data/readJson.ts";
import type { SearchPage } from "../data/search/searchPage.ts";
import { SearchResults } from "../features/search/SearchResults.tsx";
import { useArrival } from "../lib/Arrival.tsx";
import { useI18n } from "../lib/i18n/I18n.tsx";
import type { SearchAddress } from "../paths.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { LoadFailure } from "./LoadFailure.tsx";
import { useWords } from "../features/search/useWords.ts";

interface Props {
  address: SearchAddress;
  search: UseInfiniteQueryResult<InfiniteData<SearchPage>>;
  /** Takes off what the search is narrowed to. */
  onEverywhere: () => void;
}

/** What was found so far, how far back it was looked for, and the way on. */
export function Findings({ address, search, onEverywhere }: Props) {
  const words = useWords();
  const { m } = useI18n();
  const { toHeading } = useArrival();
  const { data, error, isPlaceholderData, isFetchingNextPage } = search;
  const said = useSummary(address, data);
  useAnnounced(isPlaceholderData ? undefined : said);
  if (error instanceof MissingFileError) {
    return <Notice why={words.searchMissingWhy}>{words.searchMissing}</Notice>;
  }
  if (!data) {
    if (error) return <LoadFailure error={error} retry={() => void search.refetch()} />;
    return <p className="text-sm text-quiet">{words.searching}</p>;
  }
  const hits = data.pages.flatMap((page) => page.hits);
  const isNarrowed =
    address.outlets.length > 0 || address.from !== undefined || address.to !== undefined;
  const everywhere = () => {
    toHeading();
    onEverywhere();
  };
  return (
    <div className={isPlaceholderData ? "opacity-60" : ""}>
      <p className="pb-4 text-sm text-quiet">{said}</p>
      <SearchResults hits={hits} outlets={address.outlets} />
      {error && <LoadFailure error={error} retry={() => void search.fetchNextPage()} />}
      {search.hasNextPage && !error && (
        <Button
          className="w-full max-w-[50rem] aria-disabled:opacity-60"
          aria-disabled={isFetchingNextPage}
          onClick={() => isFetchingNextPage || void search.fetchNextPage()}
        >
          {data.pages.at(-1)?.hasMore ? m.moreStories : words.searchOlder}
        </Button>
      )}
      {hits.length === 0 && isNarrowed && (
        <Notice action={<Button onClick={everywhere}>{words.searchEverywhere}</Button>}>
          {words.searchNarrowed}
        </Notice>
      )}
    </div>
  );
}

/** How many stories were found, and since when where older ones were not looked through. */
function useSummary({ query }: SearchAddress, data: Props["search"]["data"]): string | undefined {
  const words = useWords();
  const { m, number, dayName } = useI18n();
  if (!data) return undefined;
  const found = data.pages.reduce((sum, page) => sum + page.found, 0);
  const last = data.pages.at(-1);
  if (!last?.next || !last.back) {
    return found === 0
      ? words.searchNone(query)
      : words.searchFound(m.stories(found, number(found)));
  }
  const since = dayName(last.back);
  return found === 0
    ? words.searchNoneSince(query, since)
    : words.searchFoundSince(m.stories(found, number(found)), since);
}

/** Says what is new to those who hear the page; not what was there when it was opened. */
function useAnnounced(words: string | undefined): void {
  const { announce } = useArrival();
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (words === undefined || words === before.current) return;
    before.current = words;
    announce(words);
  }, [words, announce]);
}
