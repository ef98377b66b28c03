import { QueryClient } from "@tanstack/react-query";
import { HostError, NetworkError } from "./readJson.ts";

const RETRIES = 2;

/** The cache of everything fetched. Only what may go better the second time is tried again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => mayPass(error) && failures < RETRIES,
        retryDelay: (attempt) => 300 * 2 ** attempt,
        // A paused fetch would look like one that is under way.
        networkMode: "always",
        refetchOnWindowFocus: true,
      },
    },
  });
}

function mayPass(error: Error): boolean {
  return error instanceof NetworkError || error instanceof HostError;
}
