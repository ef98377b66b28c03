import { queryOptions } from "@tanstack/react-query";
import { headFile, listFolder, partFile } from "../../model/files.ts";
import { ListHead, ListPart, type ListName } from "../../model/list.ts";
import { parse } from "../../model/parse.ts";
import { readInlined } from "./inlined.ts";
import { readJson } from "./readJson.ts";

/** Milliseconds after which a list is asked for again, when the reader comes back to it. */
const FRESH = 5 * 60_000;

/** What a list is, how much is in it, and its newest rows. */
export function headQuery(list: ListName) {
  const file = headFile(list);
  return queryOptions({
    queryKey: ["list", listFolder(list), "head"],
    queryFn: async ({ signal }) => parse(ListHead, await readJson(file, signal), file),
    initialData: () => readInlined(ListHead, file),
    staleTime: FRESH,
  });
}

/** The rows of one part of a list. */
export function partQuery(list: ListName, part: number) {
  const file = partFile(list, part);
  return queryOptions({
    queryKey: ["list", listFolder(list), part],
    queryFn: async ({ signal }) => parse(ListPart, await readJson(file, signal), file),
    initialData: () => readInlined(ListPart, file),
    staleTime: Infinity,
  });
}

/** The head of the list of everything: what the edition is called, and its outlets. */
export const editionQuery = headQuery({ kind: "all" });
