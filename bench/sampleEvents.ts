import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readEdition } from "../src/model/edition.ts";
import { EDITION_FILE, storyFile } from "../src/model/files.ts";
import { parseJson } from "../src/model/parse.ts";
import { Story } from "../src/model/story.ts";
import { relate } from "../src/ingest/relate/relate.ts";

const EDITION = ".crossread/sample/edition";

/** The events found in the sample edition, a line each story; a small paper shows what giant events hide. */
export function sampleEvents(): string[] {
  const file = join(EDITION, EDITION_FILE);
  if (!existsSync(file)) return [`skipped: ${file} is not here; npm run sample makes it`];
  const { edition } = readEdition(JSON.parse(readFileSync(file, "utf8")), file);
  const stories = edition.stories.map(({ id }) => {
    const path = join(EDITION, storyFile(id));
    return parseJson(Story, readFileSync(path, "utf8"), path);
  });
  const { events } = relate(stories.map((card) => ({ card, body: card.body, given: [] })));
  const headlines = new Map(stories.map(({ id, headline }) => [id, headline]));
  const told = new Set(events.flatMap((event) => event.stories));
  const alone = stories.filter(({ id }) => !told.has(id));
  return [
    ...events.flatMap((event) => [
      `${event.stories.length} stories`,
      ...event.stories.map((id) => `    ${headlines.get(id) ?? id}`),
    ]),
    "alone",
    ...alone.map(({ headline }) => `    ${headline}`),
  ];
}
