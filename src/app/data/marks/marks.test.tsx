import "fake-indexeddb/auto";
import { act, renderHook } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, it } from "vitest";
import { markStore } from "./browserStore.ts";
import * as marks from "./marks.ts";
import * as write from "./write.ts";

const card = { headline: "Barrier fails", outlet: { id: "harbour-post", name: "Harbour Post" } };

let tests = 0;
/** A story that no other test has marked. */
let id = "";
beforeEach(() => {
  tests += 1;
  id = `story-${tests}`;
});

const mark = () => renderHook(() => marks.useMark(id)).result.current;

describe("a mark", () => {
  it("is drawn at once where it is used, and nowhere else anew", () => {
    const here = renderHook(() => marks.useMark(id));
    const elsewhere = renderHook(() => marks.useMark("another"));
    const before = elsewhere.result.current;
    act(() => write.markRead(id, "open"));
    expect(here.result.current.read?.by).toBe("open");
    expect(elsewhere.result.current).toBe(before);
  });

  it("of a story passed in the list does not overrule the reader, opening it does", () => {
    write.markRead(id, "hand");
    write.markRead(id, "scroll");
    expect(mark().read?.by).toBe("hand");
    write.markUnread(id);
    write.markRead(id, "scroll");
    expect(mark()).toEqual({ keptUnread: true });
    write.markRead(id, "open");
    expect(mark()).toMatchObject({ read: { by: "open" } });
    expect(mark().keptUnread).toBeUndefined();
  });

  it("outlives its story: what is saved or noted keeps what it was called", () => {
    act(() => write.saveStory(id, { ...card, excerpt: "Not this" } as typeof card));
    expect(mark()).toEqual({ card, saved: { at: expect.any(String) as string } });
    act(() => write.unsaveStory(id));
    expect(mark()).toEqual({ card });
  });

  it("of a place is kept and forgotten", () => {
    write.keepPlace(id, { block: 4, fraction: 0.5 });
    expect(mark().place).toMatchObject({ block: 4, fraction: 0.5 });
    write.keepPlace(id, undefined);
    expect(mark().place).toBeUndefined();
  });
});

describe("a note", () => {
  const known = () => Object.keys(mark().note?.versions ?? {});
  const note = (text: string, over = known()) => write.writeNote(id, { text, over }, card);

  it("is written over, and taken away", () => {
    note("Ask who paid");
    note("Ask who paid, and when");
    expect(mark()).toMatchObject({ note: { text: "Ask who paid, and when" }, card });
    note(" ");
    expect(mark().note).toBeUndefined();
  });

  it("that is emptied is taken away also where this tab has written since it was opened", () => {
    note("Ask who");
    note(" ", []);
    expect(mark().note).toBeUndefined();
  });

  it("written on two devices that had not met is both, until it is written again", () => {
    note("Mine");
    const t = "2026-11-22T11:00:00.000Z.00000.phone";
    act(() => void markStore().take([[`story/${id}/note/phone`, { t, v: "Theirs" }]], "sync"));
    expect(mark().note?.text).toBe("Theirs\n\nMine");
    note("Ours", []);
    expect(mark().note?.text).toBe("Theirs\n\nOurs");
    note("Ours");
    expect(mark().note?.text).toBe("Ours");
    const later = "2026-11-22T13:00:00.000Z.00000.phone";
    act(
      () =>
        void markStore().take(
          [[`story/${id}/note/phone`, { t: later, v: "Theirs, more" }]],
          "sync",
        ),
    );
    expect(mark().note?.text).toContain("Theirs, more");
    expect(mark().note?.text).toContain("Ours");
  });
});

describe("mutes", () => {
  it("are one for a word whatever its case, and go away", () => {
    const { result } = renderHook(marks.useMutes);
    act(() => write.mute("word", { id: "Cup/Final", name: "Cup/Final" }));
    act(() =>
      write.mute("word", { id: "cup/final", name: "cup/final", until: "2026-12-01T00:00:00Z" }),
    );
    act(() => write.mute("outlet", { id: "الميناء", name: "الميناء" }));
    expect(result.current).toMatchObject([
      { kind: "outlet", id: "الميناء" },
      { kind: "word", id: "cup/final", until: "2026-12-01T00:00:00Z" },
    ]);
    act(() => write.unmute("word", "CUP/FINAL"));
    expect(result.current).toHaveLength(1);
  });
});

function Everything() {
  return JSON.stringify([
    marks.useMark("flood"),
    [...marks.useMarks()],
    marks.useMutes(),
    marks.useMarksLoaded(),
    marks.useStorageTrouble() ?? null,
    marks.useSetAside(),
  ]);
}

it("a server draws as if nothing had been marked", () => {
  write.saveStory("flood", card);
  expect(renderToString(<Everything />)).toBe(`[{},[],[],false,null,[]]`);
});

it("what is on the device is read when it is first used, and again when the reader asks", async () => {
  const { result } = renderHook(marks.useMarksLoaded);
  await act(() => marks.retryStorage());
  expect(result.current).toBe(true);
});
