import { readFileSync } from "node:fs";
import { join } from "node:path";
import { storyFile } from "../../model/files.ts";
import { InvalidDataError, parseJson } from "../../model/parse.ts";
import { Story } from "../../model/story.ts";
import { hashOf, type SiteWriter } from "../write/SiteWriter.ts";
import { type headOf, storyHead } from "./headOf.ts";
import type { PageMaker } from "./PageMaker.ts";

/**
 * Writes the file and the pages of a story, when they are not yet made of what it says.
 * @param edition the folder of the edition.
 * @throws InvalidDataError, naming file and field, when the story's file is not one; nothing of it is written.
 */
export function writeStory(
  id: string,
  { edition, pages, writer }: { edition: string; pages: PageMaker; writer: SiteWriter },
): void {
  const file = storyFile(id);
  const json = readStory(join(edition, file), file);
  const hash = hashOf(json);
  const { publication } = pages.kit;
  const targets = publication.languages.map((language) => ({
    language,
    page: pages.file(`/story/${id}`, language),
  }));
  const madeOf = `${hash}.${pages.id}`;
  const stale = targets.filter(({ page }) => !writer.keep(page, madeOf));
  if (stale.length === 0 && writer.keep(`edition/${file}`, hash)) return;
  const story = parseJson(Story, json, file);
  writer.write(`edition/${file}`, json, hash);
  const plan = {
    path: `/story/${id}`,
    kind: "story" as const,
    files: { [file]: json },
    description: story.excerpt,
    head: (...page: Parameters<typeof headOf>) => storyHead(story, ...page),
  };
  for (const { language, page } of stale) writer.write(page, pages.make(plan, language), madeOf);
}

function readStory(path: string, file: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    throw new InvalidDataError(file, "", (error as Error).message);
  }
}
