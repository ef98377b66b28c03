import type { QueryClient } from "@tanstack/react-query";
import { type Address, isList, listsOf } from "../paths.ts";
import { headQuery } from "./listQueries.ts";
import { storyQuery } from "./storyQuery.ts";

/** Reads what the page of an address is drawn from, where it does not have that already. */
export function prefetchPage(client: QueryClient, address: Address): void {
  if (address.page === "story") void client.prefetchQuery(storyQuery(address.id));
  else if (isList(address)) {
    for (const list of listsOf(address)) void client.prefetchQuery(headQuery(list));
  }
}
