import { isolate } from "./isolate.ts";

/** The words of the search page, in English: apart from the others, as only it needs them. */
export const searchEn = {
  searchFor: "Words to search for",
  searchHint: "Every headline and every text of the edition is searched as you type.",
  searchFrom: "From",
  searchTo: "To",
  searchAnyDay: "Any day",
  searching: "Searching…",
  searchFound: (stories: string) => `${stories} found`,
  searchFoundSince: (stories: string, date: string) => `${stories} found since ${date}`,
  searchNone: (query: string) => `No story has ${isolate(query)}.`,
  searchNoneSince: (query: string, date: string) => `No story since ${date} has ${isolate(query)}.`,
  searchNarrowed: "The search is narrowed to some outlets or days.",
  searchEverywhere: "Search all outlets and days",
  searchOlder: "Search older stories",
  searchMissing: "This edition cannot be searched",
  searchMissingWhy: "The site has no search index. Its publisher makes it with the site.",
};

export type SearchMessages = typeof searchEn;
