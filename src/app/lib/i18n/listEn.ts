import { plural } from "./plural.ts";

/** What is seldom said of a list, in English: apart from the others, as it comes with what says it. */
export const listEn = {
  showStories: (count: number, shown: string) =>
    count === 0
      ? "No stories to show"
      : plural("en", count, { one: `Show ${shown} story`, other: `Show ${shown} stories` }),
  leftOut: (count: number, shown: string) =>
    plural("en", count, {
      one: `${shown} story could not be read and was left out.`,
      other: `${shown} stories could not be read and were left out.`,
    }),
};

export type ListMessages = typeof listEn;
