import { markStore } from "./browserStore.ts";
import {
  type MarkedCard,
  muteKey,
  type MuteKind,
  type MuteValue,
  noteKey,
  type Place,
  type ReadBy,
  storyKey,
} from "./schema.ts";

// Apart from `marks.ts`, as nothing of this is needed before the page is there.

/** Sets a story to read. Scrolling past one that is read, or that the reader keeps unread, changes nothing. */
export function markRead(id: string, by: ReadBy): void {
  const mark = markStore().views.story(id);
  const isSet = mark?.read !== undefined || mark?.keptUnread === true;
  if (by === "scroll" ? isSet : mark?.read?.by === by) return;
  write([[storyKey(id, "read"), { by }]]);
}

export function markUnread(id: string): void {
  write([[storyKey(id, "read"), undefined]]);
}

/** Saves a story, with what is to be shown of it when it is gone. */
export function saveStory(id: string, story: MarkedCard): void {
  write([
    [storyKey(id, "saved"), true],
    [storyKey(id, "card"), cardOf(story)],
  ]);
}

export function unsaveStory(id: string): void {
  write([[storyKey(id, "saved"), undefined]]);
}

/** Keeps the place in a story; undefined forgets it. */
export function keepPlace(id: string, place: Place | undefined): void {
  write([[storyKey(id, "place"), place]]);
}

/** Writes the note on a story in the place of the versions `over` and of this tab's own; an empty one takes them away. */
export function writeNote(
  id: string,
  { text, over }: { text: string; over: readonly string[] },
  story: MarkedCard,
): void {
  const { writer } = markStore();
  const isEmpty = text.trim() === "";
  write([
    ...over
      .filter((each) => each !== writer)
      .map((each) => [noteKey(id, each), undefined] as const),
    [noteKey(id, writer), isEmpty ? undefined : text],
    ...(isEmpty ? [] : [[storyKey(id, "card"), cardOf(story)] as const]),
  ]);
}

export function mute(kind: MuteKind, value: MuteValue): void {
  write([[muteKey(kind, value.id), value]]);
}

export function unmute(kind: MuteKind, id: string): void {
  write([[muteKey(kind, id), undefined]]);
}

/** What is kept of a story with its mark, to be shown when the story is gone. */
function cardOf(story: MarkedCard): MarkedCard {
  const { headline, outlet, published, language, url } = story;
  return {
    headline,
    ...(outlet && { outlet }),
    ...(published && { published }),
    ...(language && { language }),
    ...(url && { url }),
  };
}

function write(changes: Parameters<ReturnType<typeof markStore>["write"]>[0]): void {
  markStore().write(changes);
}
