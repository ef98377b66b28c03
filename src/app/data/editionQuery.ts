import { queryOptions } from "@tanstack/react-query";
import { readEdition } from "../../model/edition.ts";
import { EDITION_FILE } from "../../model/files.ts";
import { readJson } from "./readJson.ts";

/** Milliseconds after which the list is asked for again, when the reader comes back to it. */
const FRESH = 5 * 60_000;

/** The list of the edition: its outlets and stories, and what could not be read of it. */
export const editionQuery = queryOptions({
  queryKey: ["edition"],
  queryFn: async ({ signal }) => readEdition(await readJson(EDITION_FILE, signal), EDITION_FILE),
  staleTime: FRESH,
});
