import { queryOptions } from "@tanstack/react-query";
import { storyFile } from "../../model/files.ts";
import { parse } from "../../model/parse.ts";
import { Story } from "../../model/story.ts";
import { readInlined } from "./inlined.ts";
import { readJson } from "./readJson.ts";

/** One story with its body and related links. */
export function storyQuery(id: string) {
  const file = storyFile(id);
  return queryOptions({
    queryKey: ["story", id],
    queryFn: async ({ signal }) => parse(Story, await readJson(file, signal), file),
    initialData: () => readInlined(Story, file),
    staleTime: Infinity,
  });
}
