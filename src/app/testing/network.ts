import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { countOutlets } from "../../model/countOutlets.ts";
import type { EditionEvent } from "../../model/edition.ts";
import { headFile, partFile, storyFile } from "../../model/files.ts";
import { toListHead, toListPart } from "../../model/list.ts";
import { type Story, toStoryItem } from "../../model/story.ts";
import { daysIn } from "../../site/lists/dayOf.ts";
import { makeLists } from "../../site/lists/makeLists.ts";

/** The only thing that component tests fake: the host of the static files. */
export const network = setupServer();

/**
 * Answers for the files of an edition, by path below its folder: their content, or a function that makes a response.
 * Every other file is missing.
 */
export function hostFiles(files: Record<string, unknown>): void {
  network.use(
    http.get("*/edition/*", ({ request }) => {
      const file = decodeURIComponent(new URL(request.url).pathname).replace(/^.*\/edition\//, "");
      const answer = files[file];
      if (answer === undefined) return new HttpResponse(null, { status: 404 });
      if (typeof answer === "function") return (answer as () => Response)();
      // As it comes over the wire: what is undefined is not there.
      return HttpResponse.json(JSON.parse(JSON.stringify(answer)) as object);
    }),
  );
}

/** The files of a site of an edition with these stories. */
export function editionFiles(
  stories: readonly Story[],
  events: EditionEvent[] = [],
): Record<string, unknown> {
  const edition = {
    title: "Test edition",
    updatedAt: "2026-11-22T12:00:00Z",
    outlets: countOutlets(stories),
    stories: [...stories],
    events,
  };
  const files: Record<string, unknown> = {};
  for (const { name, head, parts } of makeLists(edition, daysIn("UTC"))) {
    files[headFile(name)] = toListHead(head);
    for (const [index, rows] of parts.entries()) {
      files[partFile(name, index + 1)] = toListPart({ rows });
    }
  }
  for (const story of stories) files[storyFile(story.id)] = toStoryItem(story);
  return files;
}

/** A host that is down. */
export function refuse(): Response {
  return HttpResponse.error();
}
