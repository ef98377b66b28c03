import type { Looks } from "../lib/applySettings.ts";

/** What the first paint needs of the reader's settings, unjudged; they are read later once more, with care. */
export function readEarlySettings(): Looks & { language?: unknown } {
  try {
    return (JSON.parse(localStorage.getItem("crossread.settings") ?? "{}") as object | null) ?? {};
  } catch {
    return {};
  }
}
