import { fireEvent, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { readListPlace } from "../../data/marks/listPlace.ts";
import { noteArrival } from "../../lib/place.ts";
import { useListPlace } from "./useListPlace.ts";

const ROW = 100;

beforeEach(() => {
  history.replaceState(null, "", "/");
  noteArrival("opening");
  vi.stubGlobal("scrollY", 0);
  vi.stubGlobal("scrollTo", ({ top }: { top: number }) => vi.stubGlobal("scrollY", top));
  // Rows of one height, one below the other: jsdom lays nothing out.
  document.body.innerHTML = `<main><div>${rows.map((row) => `<p data-row="${row}"></p>`).join("")}</div></main>`;
  vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function rect(
    this: Element,
  ) {
    const row = [...document.querySelectorAll("[data-row]")].indexOf(this);
    return new DOMRect(0, row * ROW - scrollY, 1, ROW);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const rows = Array.from({ length: 50 }, (_, row) => `r${row}`);
const options = { list: "/", part: undefined, partOf: () => undefined, beginAt: () => undefined };
const show = () => renderHook(() => useListPlace({ ...options, rows }));

function scroll(to: number): void {
  vi.stubGlobal("scrollY", to);
  dispatchEvent(new Event("scroll"));
}

/** Reads on and presses a link at once, before coming to rest. */
function readTo(row: number): unknown {
  const { unmount } = show();
  scroll(row * ROW + 20);
  fireEvent.click(document.body);
  unmount();
  return history.state;
}

/** Goes back to an entry of the history whose page has grown since. */
function goBackTo(state: unknown, y: number): void {
  history.replaceState({ ...(state as object | null), y, height: 1 }, "");
  vi.stubGlobal("scrollY", y);
  noteArrival("back");
  show();
}

it("each visit of a list is gone back to at its own row", () => {
  const first = readTo(10);
  history.pushState(null, "", "/");
  noteArrival("going");
  readTo(40);
  goBackTo(first, 900);
  expect(scrollY).toBe(10 * ROW + 20);
});

it("a visit of which no row is known is not taken for a later one", () => {
  readTo(40);
  goBackTo(null, 900);
  expect(scrollY).toBe(900);
});

it("a list that is opened anew begins where it was last read", () => {
  readTo(40);
  history.replaceState(null, "", "/");
  vi.stubGlobal("scrollY", 0);
  noteArrival("opening");
  show();
  expect(scrollY).toBe(40 * ROW + 20);
});

it("what is in the history is not trusted", () => {
  history.replaceState({ listPlace: { list: "/", row: 7 } }, "");
  expect(readListPlace("/")).toBeUndefined();
});
