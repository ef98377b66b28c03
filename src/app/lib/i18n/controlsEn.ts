import type { CommandName } from "../commands.ts";
import { isolate } from "./isolate.ts";
import { plural } from "./plural.ts";

const commands: Record<CommandName, string> = {
  next: "Next story",
  previous: "Previous story",
  nextPart: "Next paragraph, or next row",
  previousPart: "Previous paragraph, or previous row",
  open: "Open the chosen story",
  openOutlet: "Open the story at its outlet",
  toggleRead: "Mark read or unread",
  toggleSaved: "Save, or take out of the saved",
  unreadOnly: "Show only what is unread",
  markAllRead: "Mark all shown as read",
  search: "Search",
  goAll: "Go to the front page",
  goUnread: "Go to the unread stories",
  goSaved: "Go to the saved stories",
  palette: "Go to anything",
  help: "Show the keys",
  back: "Close, or back to the list",
};

/** The words around keys, swipes and the palette, in English: apart from the others, as no page is drawn with them. */
export const controlsEn = {
  commands,
  said: {
    read: "Marked read",
    unread: "Marked unread",
    saved: "Saved",
    unsaved: "No longer saved",
  },
  keys: {
    title: "Keyboard",
    why: "Single keys work on every page, but never while you type, and never together with Ctrl, Alt or ⌘.",
    on: "Use single keys",
    all: "All keys",
    action: "Action",
    key: "Key",
    andThen: "then",
    or: "or",
    change: "Change",
    changeFor: (command: string) => `Change the key for: ${isolate(command)}`,
    press: "Press a key…",
    pressNext: (key: string) => `${isolate(key)}, then…`,
    pressHint: "Escape leaves it as it is.",
    taken: (key: string, command: string) => `${isolate(key)} already does: ${isolate(command)}`,
    cannot: "This key cannot be used.",
    changed: (command: string, key: string) => `${isolate(command)}: ${isolate(key)}`,
    reset: "Reset all keys",
    off: "Single keys are switched off. They can be switched on in the settings.",
  },
  palette: {
    title: "Go to anything",
    field: "A story, outlet, hashtag, day or command",
    commands: "Commands",
    outlets: "Outlets",
    tags: "Hashtags",
    days: "Days",
    stories: "Stories",
    loading: "Searching…",
    none: (query: string) => `Nothing has ${isolate(query)}.`,
    failed: "Stories cannot be searched just now.",
    count: (count: number, shown: string) =>
      plural("en", count, { one: `${shown} result`, other: `${shown} results` }),
  },
  touch: {
    why: "On a story, swipe to the next or the previous one. On a row of a list, swipe one way to mark it read or unread, the other way to save it. Each has a button too.",
    on: "Use swipes",
    sensitivity: "How far to swipe",
    long: "Far",
    short: "A little",
    next: "Next story",
    previous: "Previous story",
    read: "Mark read",
    unread: "Mark unread",
    save: "Save",
    unsave: "Unsave",
  },
  neighbours: {
    title: "Read on",
    next: "Next story",
    previous: "Previous story",
    list: "Back to the list",
  },
};

export type ControlsMessages = typeof controlsEn;
