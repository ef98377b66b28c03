import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";
import { cleanup, configure } from "@testing-library/react";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { network } from "./network.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T12:00:00Z") });
});

// A busy machine is slow, not wrong.
configure({ asyncUtilTimeout: 4000 });

beforeAll(() => network.listen({ onUnhandledRequest: "error" }));

afterEach(() => {
  cleanup();
  network.resetHandlers();
  localStorage.clear();
  vi.useRealTimers();
});

afterAll(() => network.close());

// jsdom lays nothing out.
window.scrollTo = () => undefined;

// Nor does it look at anything: what waits to come into view stays where it is.
class NoIntersections {
  observe = () => undefined;
  disconnect = () => undefined;
}
vi.stubGlobal("IntersectionObserver", NoIntersections);

// Nor does it paint: a frame is over at once.
vi.mock("../lib/afterFrame.ts", () => ({ afterFrame: (act: () => void) => act() }));
