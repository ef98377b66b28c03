import { isolate } from "./isolate.ts";
import { plural } from "./plural.ts";

const stories = (count: number, shown: string) =>
  plural("en", count, { one: `${shown} story`, other: `${shown} stories` });

const outlets = (count: number, shown: string) =>
  plural("en", count, { one: `${shown} outlet`, other: `${shown} outlets` });

/** How many, and the same in the language's digits. */
interface Count {
  count: number;
  shown: string;
}

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** Every word of the interface, in English. Numbers come already written in the language's digits. */
export const en = {
  /**
   * A day by its weekday and month, both from 0, and its date in digits: what `Intl.DateTimeFormat` says, which takes tens of
   * milliseconds to be made on a slow phone. A test holds the two together.
   */
  day: (weekday: number, date: string, month: number) =>
    `${WEEKDAYS[weekday] ?? ""} ${date} ${MONTHS[month] ?? ""}`,
  otherLanguage: "العربية",
  switchLanguage: "Read the interface in Arabic",
  siteName: "Crossread",
  skipToContent: "Skip to content",
  frontPage: "Front page",
  latestOn: (tag: string) => `Latest on ${isolate(`#${tag}`)}`,
  stories,
  outlets: "Outlets",
  outletsChosen: (shown: string) => `Outlets (${shown})`,
  listSeparator: ", ",
  narrowedTo: "Narrowed to",
  removeOutlet: (name: string) => `Remove ${isolate(name)}`,
  clearOutlets: "Show all outlets",
  close: "Close",
  moreStories: "More stories",
  failedMore: "The older stories could not be loaded. Try again in a moment.",
  moreFrom: (outlet: string) => `More from ${isolate(outlet)}`,
  caughtUp: "You are all caught up.",
  related: "Related articles",
  noRelated: "No other story in this edition is close to this one.",
  noRelatedFrom: (names: string) => `No related article from ${names}.`,
  toldBy: (count: number, shown: string) => `Told by ${outlets(count, shown)}`,
  alsoOnThis: "Also on this",
  alsoIn: (count: number, shown: string) => `The same text in ${outlets(count, shown)}`,
  reason: { given: "Linked by the source", copy: "The same text", event: "The same event" },
  sharedNames: (names: string) => `Both speak of ${names}`,
  tags: "Hashtags",
  by: (authors: string) => `By ${authors}`,
  outletUnknown: "Outlet not named",
  timeUnknown: (time: string, isDate: boolean) => `Undated, seen ${isDate ? "on " : ""}${time}`,
  around: (time: string) => `around ${time}`,
  noBody: "Only the headline of this story is in this edition.",
  readAt: (outlet: string) => `Read it at ${isolate(outlet)}`,
  theOutlet: "its outlet",
  openEmbed: (host: string) => `Opens ${isolate(host)}`,
  loadPicture: (host: string) => `Load the picture from ${isolate(host)}`,
  /** `isDate`: whether the time is given as a date, not as a distance. */
  updated: (time: string, _isDate: boolean) => `Updated ${time}`,
  holds: (its: Count, from: Count) =>
    from.count === 0
      ? stories(its.count, its.shown)
      : `${stories(its.count, its.shown)} from ${outlets(from.count, from.shown)}`,
  noTracking: "No account, no tracking: this page sends nothing about you to anyone.",
  failed: "This could not be loaded.",
  failedStory: "A story that could not be loaded",
  failedNetwork:
    "Nothing answered. The network may be down; it is worth another try when it is back.",
  failedOffline: "There is no network, and this is not kept on this device.",
  failedHost: "The site answered with a fault, or with half a file. It may go better in a moment.",
  failedMissing: "The site has no edition at this address.",
  failedData: "The edition has a fault, and nothing is shown rather than something wrong.",
  failedBlock: "A part of this story could not be drawn.",
  failedView: "Something went wrong while drawing this page.",
  retry: "Try again",
  emptyEdition: "This edition has no stories yet.",
  emptyTag: (tag: string) => `No story in this edition has the tag ${isolate(`#${tag}`)}.`,
  emptyFilter: (names: string) => `No story here is from ${names}.`,
  storyGone: "This story is not in the edition",
  storyGoneWhy: "It may have been taken out since the link was made, or the address is incomplete.",
  notFound: "There is no such page",
  notFoundWhy: "The address leads to nothing in this edition.",
  goHome: "Go to the front page",
  search: "Search",
  settings: "Settings",
  saved: "Saved",
  isRead: "Read.",
  isSaved: "Saved.",
  theme: {
    system: "Theme: as the system. Change to light.",
    light: "Theme: light. Change to sepia.",
    dark: "Theme: dark. Change to the system's.",
    sepia: "Theme: sepia. Change to dark.",
  },
};

export type Messages = typeof en;
