import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type EditionReading, readEdition } from "../model/edition.ts";
import { EDITION_FILE, storyFile } from "../model/files.ts";
import { parseJson } from "../model/parse.ts";
import { Story } from "../model/story.ts";

/** The edition that is there already, as far as it can be read. */
export interface Earlier {
  updatedAt: string;
  stories: Story[];
}

/** Reads the edition in `folder`; a story that is broken is left out and said, and no edition at all is none. */
export async function readEarlier(
  folder: string,
  say: (sentence: string) => void,
): Promise<Earlier | undefined> {
  const reading = await readList(folder);
  if (!reading) return undefined;
  const stories: Story[] = [];
  for (const { id } of reading.edition.stories) {
    const file = storyFile(id);
    try {
      stories.push(parseJson(Story, await readFile(join(folder, file), "utf8"), file));
    } catch (error) {
      say(`earlier story left out: ${(error as Error).message}`);
    }
  }
  return { updatedAt: reading.edition.updatedAt, stories };
}

async function readList(folder: string): Promise<EditionReading | undefined> {
  try {
    const text = await readFile(join(folder, EDITION_FILE), "utf8");
    return readEdition(JSON.parse(text), EDITION_FILE);
  } catch {
    return undefined;
  }
}
