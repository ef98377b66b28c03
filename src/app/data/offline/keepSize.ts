import { queryOptions } from "@tanstack/react-query";
import { KEEP_FILE, KeepList } from "../../../model/keeping.ts";
import { parse } from "../../../model/parse.ts";
import { readJson, siteUrl } from "../readJson.ts";

/** How many bytes the whole edition would take. */
export const keepSizeQuery = queryOptions({
  queryKey: ["keep size"],
  queryFn: async ({ signal }) => {
    const content = await readJson(KEEP_FILE, signal, siteUrl(KEEP_FILE));
    const { parts } = parse(KeepList, content, KEEP_FILE);
    return parts.reduce((sum, { bytes }) => sum + bytes, 0);
  },
});
