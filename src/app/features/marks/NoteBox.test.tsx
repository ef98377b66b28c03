import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { markOf } from "../../data/marks/marks.ts";
import { writeNote } from "../../data/marks/write.ts";
import { en } from "../../lib/i18n/en.ts";
import { I18nProvider } from "../../lib/i18n/I18n.tsx";
import { aStory } from "../../testing/story.ts";
import { NoteBox } from "./NoteBox.tsx";

let story = aStory({ id: "none" });
let stories = 0;

beforeEach(() => {
  vi.useFakeTimers();
  stories += 1;
  story = aStory({ id: `noted-${stories}` });
});

const open = () =>
  render(
    <I18nProvider language="en" messages={en}>
      <NoteBox story={story} />
    </I18nProvider>,
  );
const field = () => screen.getByLabelText("Your note");
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const pause = () => act(() => void vi.advanceTimersByTime(1000));
const note = () => markOf(story.id).note?.text;

it("is kept when the writer pauses", () => {
  open();
  fireEvent.click(screen.getByRole("button", { name: "Write a note" }));
  type("Ask who paid");
  expect(note()).toBeUndefined();
  pause();
  expect(note()).toBe("Ask who paid");
});

it("is kept when the story is left in the middle of a word", () => {
  const page = open();
  fireEvent.click(screen.getByRole("button", { name: "Write a note" }));
  type("Ask wh");
  page.unmount();
  expect(note()).toBe("Ask wh");
});

it("can be emptied and written anew in the same field", () => {
  writeNote(story.id, { text: "Ask who paid", over: [] }, story);
  open();
  field().focus();
  type("");
  pause();
  expect(note()).toBeUndefined();
  expect(field()).toHaveFocus();
  type("Never mind");
  pause();
  expect(note()).toBe("Never mind");
});
