import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { useNow } from "./now.ts";
import { relativeTime } from "./relativeTime.ts";

function Clock() {
  return <p>{useNow()?.toISOString()}</p>;
}

function show(isShown: boolean): void {
  vi.spyOn(document, "hidden", "get").mockReturnValue(!isShown);
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
}

afterEach(() => vi.restoreAllMocks());

it("a time that the page's small script has told is not told again when the page is taken over", () => {
  vi.useFakeTimers({ now: new Date("2026-11-22T12:00:03Z") });
  // A moment before: a minute more by now, and the label would not fit what stands there.
  document.documentElement.dataset["told"] = String(Date.parse("2026-11-22T11:59:59Z"));
  const drawn: string[] = [];
  const published = { at: "2026-11-22T11:00:00Z", precision: "minute" } as const;
  function Time() {
    const text = relativeTime(published, useNow(published), "en");
    drawn.push(text);
    return <time suppressHydrationWarning>{text}</time>;
  }
  const container = document.createElement("div");
  document.body.append(container);
  container.innerHTML = "<time>59 minutes ago</time>";
  render(<Time />, { container, hydrate: true });
  expect(drawn.every((text) => text === "59 minutes ago")).toBe(true);
  act(() => void vi.advanceTimersByTime(20_000));
  expect(container).toHaveTextContent("1 hour ago");
});

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
