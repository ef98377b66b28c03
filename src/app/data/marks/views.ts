import * as v from "valibot";
import type { Register } from "./register.ts";
import {
  type MarkedCard,
  type MuteKind,
  type MuteValue,
  type Place,
  type ReadBy,
  readKey,
  type Subject,
} from "./schema.ts";
import type { Settings } from "./settingValues.ts";
import { instantOf } from "./stamp.ts";

/** What the reader made of one story. Instants are ISO 8601 with milliseconds. */
export interface StoryMark {
  read?: { at: string; by: ReadBy };
  /** The reader set it to unread by hand: nothing but opening it or the hand may set it to read again. */
  keptUnread?: true;
  saved?: { at: string };
  place?: Place & { at: string };
  note?: Note;
  card?: MarkedCard;
}

/** Written on two devices that had not met, a note has a version of each; `text` is all of them. */
interface Note {
  text: string;
  at: string;
  versions: Readonly<Record<string, { text: string; at: string }>>;
}

/** Stories with this word, tag or from this outlet are not to be shown; `until` an instant, or for good. */
export interface Mute extends MuteValue {
  kind: MuteKind;
  since: string;
}

/** Nothing of each: the same where nothing is kept as before anything is read, so that nothing is drawn again for it. */
export const NO_MARKS: ReadonlyMap<string, StoryMark> = new Map();
export const NO_MUTES: readonly Mute[] = [];
export const NO_SETTINGS: Settings = {};

/** What the registers say, as the app reads it. What it gives changes only when what it says does. */
export class Views {
  readonly #stories = new Map<string, StoryMark>();
  readonly #mutes = new Map<string, Mute>();
  #settings: Settings = NO_SETTINGS;
  #shownStories: ReadonlyMap<string, StoryMark> | undefined = NO_MARKS;
  #shownMutes: readonly Mute[] | undefined = NO_MUTES;

  /** By story id. */
  stories = (): ReadonlyMap<string, StoryMark> => (this.#shownStories ??= new Map(this.#stories));
  story = (id: string): StoryMark | undefined => this.#stories.get(id);
  /** The latest first. */
  mutes = (): readonly Mute[] =>
    (this.#shownMutes ??= [...this.#mutes.values()].toSorted((a, b) =>
      a.since < b.since ? 1 : -1,
    ));
  settings = (): Settings => this.#settings;

  /** Says one register anew; the reason where its value is none that this version knows. */
  apply(key: string, register: Register): string | undefined {
    const subject = readKey(key);
    if (!subject) return undefined;
    if ("gone" in register) {
      this.#show(key, subject, undefined, register);
      return undefined;
    }
    const result = v.safeParse(subject.schema, register.v, { abortEarly: true });
    this.#show(key, subject, result.success ? result.output : undefined, register);
    return result.success ? undefined : result.issues[0].message;
  }

  #show(key: string, subject: Subject, value: unknown, register: Register): void {
    if (subject.about === "setting") {
      const { [subject.name]: _was, ...others } = this.#settings;
      this.#settings = value === undefined ? others : { ...others, [subject.name]: value };
    } else if (subject.about === "mute") {
      const since = instantOf(register.t);
      if (value === undefined) this.#mutes.delete(key);
      else this.#mutes.set(key, { ...(value as MuteValue), kind: subject.kind, since });
      this.#shownMutes = undefined;
    } else {
      const mark = markWith(this.#stories.get(subject.id) ?? {}, subject, value, register);
      if (Object.keys(mark).length > 0) this.#stories.set(subject.id, mark);
      else this.#stories.delete(subject.id);
      this.#shownStories = undefined;
    }
  }
}

type StorySubject = Extract<Subject, { about: "story" | "note" }>;

function markWith(mark: StoryMark, subject: StorySubject, value: unknown, register: Register) {
  const at = instantOf(register.t);
  if (subject.about === "note") return withNote(mark, subject.writer, value as string, at);
  const { [subject.field]: _was, ...others } = mark;
  if (subject.field === "read") {
    const { keptUnread: _kept, ...rest } = others as StoryMark;
    if (value) return { ...rest, read: { ...(value as { by: ReadBy }), at } };
    return "gone" in register ? { ...rest, keptUnread: true as const } : rest;
  }
  if (value === undefined) return others;
  const parts = { saved: { at }, place: { ...(value as Place), at }, card: value as MarkedCard };
  return { ...others, [subject.field]: parts[subject.field] };
}

function withNote(
  mark: StoryMark,
  writer: string,
  text: string | undefined,
  at: string,
): StoryMark {
  const { note, ...others } = mark;
  const { [writer]: _was, ...rest } = note?.versions ?? {};
  const versions = text === undefined ? rest : { ...rest, [writer]: { text, at } };
  const inOrder = Object.values(versions).toSorted(
    (a, b) => a.at.localeCompare(b.at) || (a.text < b.text ? -1 : 1),
  );
  const last = inOrder.at(-1);
  if (!last) return others;
  const texts = new Set(inOrder.map((version) => version.text));
  return { ...others, note: { text: [...texts].join("\n\n"), at: last.at, versions } };
}
