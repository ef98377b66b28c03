import {
  infiniteQueryOptions,
  keepPreviousData,
  type QueryClient,
  queryOptions,
} from "@tanstack/react-query";
import { parse } from "../../../model/parse.ts";
import { SEARCH_FILE, SearchIndex } from "../../../model/searchIndex.ts";
import { HostError, MissingFileError, readJson, siteUrl } from "../readJson.ts";
import { queryWords, type SearchRequest } from "./plan.ts";
import { type Cursor, searchPage } from "./searchPage.ts";

/** Milliseconds after which the list of stretches is asked for again. */
const FRESH = 5 * 60_000;

const searchIndexQuery = queryOptions({
  queryKey: ["search-index"],
  queryFn: async ({ signal }) =>
    parse(SearchIndex, await readJson(SEARCH_FILE, signal, siteUrl(SEARCH_FILE)), SEARCH_FILE),
  staleTime: FRESH,
});

/** The stories that have the words of a request, a page at a time; see {@link searchPage}. */
export function searchQuery(request: SearchRequest) {
  const words = queryWords(request.query);
  const { outlets, from, to } = request;
  return infiniteQueryOptions({
    queryKey: ["search", words, outlets, from, to],
    queryFn: async ({ client, pageParam, signal }) => {
      const index = await client.fetchQuery(searchIndexQuery);
      return searchPage({ index, request, words, cursor: pageParam, signal }).catch(
        (error: unknown) => afterFailure(client, error),
      );
    },
    initialPageParam: undefined as Cursor | undefined,
    getNextPageParam: ({ next }) => next,
    enabled: words.length > 0,
    staleTime: FRESH,
    placeholderData: keepPreviousData,
  });
}

/** A part that is gone is most often one that a newer edition has in another place: the list is asked for again. */
async function afterFailure(client: QueryClient, error: unknown): Promise<never> {
  await client.invalidateQueries({ queryKey: searchIndexQuery.queryKey });
  throw error instanceof MissingFileError ? new HostError(error.message) : error;
}
