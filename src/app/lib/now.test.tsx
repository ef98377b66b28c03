import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useNow } from "./now.ts";

function Clock() {
  return <p>{useNow()?.toISOString()}</p>;
}

function show(isShown: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(!isShown);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
}

afterEach(() => vi.restoreAllMocks());

it("the clock goes while the page is in view, stands while it is not, and is right when it is again", () => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:00Z") });
  render(<Clock />);
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByText("2026-11-22T12:01:00.000Z")).toBeVisible();
  show(false);
  act(() => void vi.advanceTimersByTime(600_000));
  expect(screen.getByText("2026-11-22T12:01:00.000Z")).toBeVisible();
  show(true);
  expect(screen.getByText("2026-11-22T12:11:00.000Z")).toBeVisible();
});
