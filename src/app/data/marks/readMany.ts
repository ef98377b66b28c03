import { markStore } from "./browserStore.ts";
import { storyKey } from "./schema.ts";
import type { Change } from "./state.ts";

/** The stories that are read now. */
export function readNow(): ReadonlySet<string> {
  const marks = [...markStore().views.stories()];
  return new Set(marks.flatMap(([id, mark]) => (mark.read ? [id] : [])));
}

/** Sets stories to read by hand, all at once; which were not, and how to make each what it was. */
export function markAllRead(ids: Iterable<string>): { marked: string[]; undo: () => void } {
  const store = markStore();
  const before = [...new Set(ids)].flatMap((id) => {
    const mark = store.views.story(id);
    return mark?.read ? [] : [{ id, wasKeptUnread: mark?.keptUnread === true }];
  });
  store.write(before.map(({ id }): Change => [storyKey(id, "read"), { by: "hand" }]));
  const undo = () =>
    store.write(
      before.map(({ id, wasKeptUnread }): Change => [
        storyKey(id, "read"),
        wasKeptUnread ? undefined : false,
      ]),
    );
  return { marked: before.map(({ id }) => id), undo };
}
