import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { keepPlace, keptPlace, notePlace } from "./place.ts";

let stop = (): void => undefined;
let isShown = true;

beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState(null, "", "/");
  isShown = true;
  stop = keepPlace(() => isShown);
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

function scroll(to: number): void {
  vi.stubGlobal("scrollY", to);
  dispatchEvent(new Event("scroll"));
}

it("the place is kept with the entry of the history when the reader comes to rest", () => {
  scroll(300);
  scroll(700);
  expect(keptPlace()).toBe(0);
  vi.advanceTimersByTime(200);
  expect(keptPlace()).toBe(700);
});

it("the place of a page gone back to is not overwritten by the page that is still shown", () => {
  scroll(700);
  notePlace();
  isShown = false;
  scroll(0);
  vi.advanceTimersByTime(200);
  expect(keptPlace()).toBe(700);
});

it("what is loaded anew is left to the browser", () => {
  expect(history.scrollRestoration).toBe("manual");
  dispatchEvent(new Event("pagehide"));
  expect(history.scrollRestoration).toBe("auto");
  dispatchEvent(new Event("pageshow"));
  expect(history.scrollRestoration).toBe("manual");
});
