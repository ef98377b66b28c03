import { queryOptions } from "@tanstack/react-query";

/** Code that comes when it is needed, as a query: who does not need it never loads it. */
export function codeOf<Code>(name: string, load: () => Promise<Code>) {
  return queryOptions({ queryKey: ["code", name], queryFn: load, staleTime: Infinity });
}
