import type { QueryClient } from "@tanstack/react-query";
import type { Address } from "../paths.ts";
import { codeOf } from "../ui/codeOf.ts";

/** The code of lists, and of stories: a page brings its own, and the other comes when the reader may go on to it. */
export const listCode = codeOf("list", () => import("./ListPage.tsx"));
export const storyCode = codeOf("story", () => import("./StoryPage.tsx"));

/** The code of what is not read: it comes with who goes there. */
export const searchCode = codeOf("search", () => import("./SearchPage.tsx"));
export const settingsCode = codeOf("settings", () => import("./SettingsPage.tsx"));
export const savedCode = codeOf("saved", () => import("./SavedPage.tsx"));

/** Loads what the page of an address is drawn with, so that it can be drawn at once. */
export async function loadPageCode(client: QueryClient, { page }: Address): Promise<void> {
  if (page === "story") await client.prefetchQuery(storyCode);
  else await client.prefetchQuery(listCode);
}

/** Loads the code of both, when nothing else is to do. */
export function loadOtherCode(client: QueryClient): void {
  void client.prefetchQuery(storyCode);
  void client.prefetchQuery(listCode);
}
