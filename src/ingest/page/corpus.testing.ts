import { fileURLToPath } from "node:url";
import { clean } from "../clean/clean.ts";
import { readPage } from "./readPage.ts";

export const CORPUS = fileURLToPath(new URL("./corpus", import.meta.url));

/** Where every page of the corpus was fetched from, as far as its reading goes. */
const ADDRESS = "https://courier.example/2026/11/22/story";

/** What a page says after cleaning, and what cleaning took out; or why it is refused. */
export function readingOf(html: string): Record<string, unknown> {
  try {
    const [only] = readPage(html, ADDRESS).stories;
    if (!only) throw new Error("a page holds one story");
    const { body, ...said } = only.story;
    const { blocks, removed } = clean(body, said);
    return { ...said, removed, body: blocks };
  } catch (error) {
    return { refused: (error as Error).message };
  }
}
