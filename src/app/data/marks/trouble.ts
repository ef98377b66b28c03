/**
 * Why marks are not kept on this device just now; they hold until the page is closed.
 * `forbidden`: the browser gives no storage. `full`: no room. `newer`: a newer version of the app has written here, and this one
 * does not touch what it wrote. `failed`: storage broke, or went away.
 */
export type StorageTrouble = "forbidden" | "full" | "newer" | "failed";

/** What went wrong, from what the browser threw while opening or writing. */
export function troubleOf(error: unknown, while_: "opening" | "writing"): StorageTrouble {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  if (name === "VersionError") return "newer";
  if (while_ === "opening" && name !== "AbortError") return "forbidden";
  return "failed";
}
