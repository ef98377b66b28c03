import { QueryClient } from "@tanstack/react-query";
import { NetworkError } from "./readJson.ts";

const RETRIES = 2;

/** The cache of everything fetched. Only what may go better the second time is tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => error instanceof NetworkError && failures < RETRIES,
        retryDelay: (attempt) => 300 * 2 ** attempt,
        // A paused fetch would look like one that is under way.
        networkMode: "always",
        refetchOnWindowFocus: true,
      },
    },
  });
}
