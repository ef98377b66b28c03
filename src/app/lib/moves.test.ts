import { afterEach, expect, it, vi } from "vitest";
import { giveWay } from "./moves.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("a movement that the next one cuts short is no error", async () => {
  const ready = Promise.reject(new DOMException("Transition was skipped", "AbortError"));
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  vi.stubGlobal("document", { startViewTransition: () => ({ ready }) });
  const unheard = vi.fn<(reason: unknown) => void>();
  process.on("unhandledRejection", unheard);
  giveWay(() => undefined);
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", unheard);
  expect(unheard).not.toHaveBeenCalled();
});
