import * as v from "valibot";
import { Key } from "../../../model/key.ts";
import { Outlet } from "../../../model/outlet.ts";
import { HttpUrl, Instant, Language, StoryId, Text } from "../../../model/scalars.ts";
import { PublishedTime } from "../../../model/time.ts";
import { isSettingName, SETTING_VALUES, type SettingName } from "./settingValues.ts";

/**
 * How a story came to be read: opened, marked by hand, or passed in the list. `false`: as if it had never been marked, so that
 * an undo is no "keep this unread".
 */
const ReadValue = v.object({ by: v.picklist(["open", "hand", "scroll"]) });
const Read = v.union([ReadValue, v.literal(false)]);
export type ReadBy = v.InferOutput<typeof ReadValue>["by"];

/** Where the reader was in a story: the block, counted from 0, and how much of it lay above the view, 0 to 1. */
const Place = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  fraction: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
});
export type Place = v.InferOutput<typeof Place>;

/** What is kept of a story beside its mark, so that the mark can be shown when the story is gone. */
const MarkedCard = v.object({
  headline: Text,
  outlet: v.optional(Outlet),
  published: v.optional(PublishedTime),
  language: v.optional(Language),
  url: v.optional(HttpUrl),
});
export type MarkedCard = v.InferOutput<typeof MarkedCard>;

const MUTE_KINDS = ["word", "tag", "outlet"] as const;
export type MuteKind = (typeof MUTE_KINDS)[number];

/** `id` is a word as it was given, or the key of a tag or outlet. */
const MuteValue = v.object({ id: Text, name: Text, until: v.optional(Instant) });
export type MuteValue = v.InferOutput<typeof MuteValue>;

export const STORY_VALUES = {
  read: Read,
  saved: v.literal(true),
  place: Place,
  card: MarkedCard,
};

/** What one register is about, and what its value may be. */
export type Subject =
  | { about: "story"; id: string; field: keyof typeof STORY_VALUES; schema: v.GenericSchema }
  | { about: "note"; id: string; writer: string; schema: typeof Text }
  | { about: "mute"; kind: MuteKind; schema: typeof MuteValue }
  | { about: "setting"; name: SettingName; schema: v.GenericSchema };

/** Takes a register's key apart; undefined for a key of a later version. */
export function readKey(key: string): Subject | undefined {
  const [about, first = "", second = "", third, ...more] = key.split("/");
  if (more.length > 0) return undefined;
  if (about === "setting" && second === "" && isSettingName(first)) {
    return { about, name: first, schema: SETTING_VALUES[first] };
  }
  if (
    about === "mute" &&
    third === undefined &&
    second !== "" &&
    v.is(v.picklist(MUTE_KINDS), first)
  ) {
    return { about, kind: first, schema: MuteValue };
  }
  return about === "story" && v.is(StoryId, first) ? readStoryKey(first, second, third) : undefined;
}

function readStoryKey(id: string, field: string, writer: string | undefined): Subject | undefined {
  if (field === "note" && writer) return { about: "note", id, writer, schema: Text };
  if (writer !== undefined || !isStoryField(field)) return undefined;
  return { about: "story", id, field, schema: STORY_VALUES[field] };
}

function isStoryField(field: string): field is keyof typeof STORY_VALUES {
  return Object.hasOwn(STORY_VALUES, field);
}

export const storyKey = (id: string, field: keyof typeof STORY_VALUES) => `story/${id}/${field}`;
export const noteKey = (id: string, writer: string) => `story/${id}/note/${writer}`;
export const settingKey = (name: SettingName) => `setting/${name}`;

/** One mute for each word, whatever its case; a tag or outlet by its key. */
export function muteKey(kind: MuteKind, id: string): string {
  const name = v.is(Key, id) && kind !== "word" ? id : id.normalize("NFKC").toLowerCase().trim();
  return `mute/${kind}/${encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, ""))}`;
}
