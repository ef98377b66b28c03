import { readFileSync } from "node:fs";
import { EDITION_FILE, storyFile } from "../src/model/files.ts";
import { readEdition } from "../src/model/edition.ts";
import { parseJson } from "../src/model/parse.ts";
import { Story } from "../src/model/story.ts";

const folder = ".crossread/sample/edition";

/** The sample edition that the site is made of. */
export const sample = readEdition(
  JSON.parse(readFileSync(`${folder}/${EDITION_FILE}`, "utf8")),
  EDITION_FILE,
).edition;

/** The sample's first story for which `test` holds. */
export function sampleStory(test: (story: Story) => boolean): Story {
  for (const { id } of sample.stories) {
    const file = storyFile(id);
    const story = parseJson(Story, readFileSync(`${folder}/${file}`, "utf8"), file);
    if (test(story)) return story;
  }
  throw new Error("the sample has no such story");
}
