import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Edition, readEdition } from "../model/edition.ts";
import { EDITION_FILE, storyFile } from "../model/files.ts";
import { parseJson } from "../model/parse.ts";
import { Story } from "../model/story.ts";

/** The list of the edition in `folder`, as far as it can be read; undefined when there is none. */
export async function readEarlier(folder: string): Promise<Edition | undefined> {
  try {
    const text = await readFile(join(folder, EDITION_FILE), "utf8");
    return readEdition(JSON.parse(text), EDITION_FILE).edition;
  } catch {
    return undefined;
  }
}

/** The whole stories of an earlier edition; one that is broken is left out and said. */
export async function readEarlierStories(
  folder: string,
  { stories }: Edition,
  say: (sentence: string) => void,
): Promise<Story[]> {
  const whole: Story[] = [];
  for (const { id } of stories) {
    const file = storyFile(id);
    try {
      whole.push(parseJson(Story, await readFile(join(folder, file), "utf8"), file));
    } catch (error) {
      say(`earlier story left out: ${(error as Error).message}`);
    }
  }
  return whole;
}
