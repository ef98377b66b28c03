import { isolate } from "./isolate.ts";
import { plural } from "./plural.ts";

const stories = (count: number, shown: string) =>
  plural("en", count, { one: `${shown} story`, other: `${shown} stories` });

/** The words around reading, saving and muting, in English: apart from the others, as they come when the page is there. */
export const markingEn = {
  save: "Save",
  saved: "Saved",
  markRead: "Mark read",
  markUnread: "Mark unread",
  mute: "Mute…",
  unread: (_count: number, shown: string) => `${shown} unread`,
  unreadOnly: "Unread only",
  readOnScroll: "Stories that I scroll past are read",
  readOnScrollWhy: "What you have set to unread yourself stays unread.",
  markAllRead: "Mark all read",
  markedRead: (_count: number, shown: string) => `${shown} marked read`,
  undo: "Undo",
  newest: "Newest stories",
  allRead: "You have read everything here.",
  allMuted: "Everything here is muted.",
  showRead: "Show what is read",
  hiddenByMutes: (hidden: number, shown: string, mutes: number, shownMutes: string) =>
    `${stories(hidden, shown)} hidden by ${plural("en", mutes, { one: `${shownMutes} mute`, other: `${shownMutes} mutes` })}`,
  show: "Show",
  hideAgain: "Hide again",
  manageMutes: "Manage mutes",
  muteTitle: "Show no more stories",
  muteFor: "For how long",
  terms: { day: "For a day", week: "For a week", always: "Always" },
  muteKinds: {
    outlet: "From this outlet",
    tag: "With this tag",
    word: "With this word in the headline",
  },
  mutedNow: (name: string) => `${isolate(name)} is muted.`,
  hidesOnFront: (count: number, shown: string) =>
    count === 0
      ? "It hides nothing on the front page."
      : `It hides ${stories(count, shown)} on the front page.`,
  mutesWhy:
    "Mute an outlet, a tag or a word from a story. An event that an outlet you have not muted also tells stays.",
  muteUntil: (day: string) => `until ${day}`,
  muteOver: "over",
  unmute: (name: string) => `Remove the mute of ${isolate(name)}`,
  unmuted: (name: string) => `${isolate(name)} is not muted any more.`,
  remove: "Remove",
  writeNote: "Write a note",
  note: "Your note",
  noteWhy: "Notes stay on your devices.",
  sameEvent: (count: number, shown: string) =>
    plural("en", count, {
      one: `${shown} other story tells this event.`,
      other: `${shown} other stories tell this event.`,
    }),
  markEvent: "Mark the event read",
  nothingSaved: "Nothing is saved yet.",
  nothingSavedWhy:
    "What you save or write a note on is listed here, also when it has left the edition.",
  takeOff: "Remove from saved",
  takenOff: "Removed.",
};

export type MarkingMessages = typeof markingEn;
