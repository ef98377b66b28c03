import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { countOutlets } from "../../model/countOutlets.ts";
import { type EditionEvent, toEditionFeed } from "../../model/edition.ts";
import { storyFile } from "../../model/files.ts";
import { type Story, toStoryItem } from "../../model/story.ts";

/** The only thing that component tests fake: the host of the static files. */
export const network = setupServer();

/**
 * Answers for the files of an edition, by path below its folder: their content, or a function that makes a response.
 * Every other file is missing.
 */
export function hostFiles(files: Record<string, unknown>): void {
  network.use(
    http.get("*/edition/*", ({ request }) => {
      const file = new URL(request.url).pathname.replace(/^.*\/edition\//, "");
      const answer = files[file];
      if (answer === undefined) return new HttpResponse(null, { status: 404 });
      if (typeof answer === "function") return (answer as () => Response)();
      // As it comes over the wire: what is undefined is not there.
      return HttpResponse.json(JSON.parse(JSON.stringify(answer)) as object);
    }),
  );
}

/** The files of an edition with these stories. */
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
  return {
    "edition.json": toEditionFeed(edition),
    ...Object.fromEntries(stories.map((story) => [storyFile(story.id), toStoryItem(story)])),
  };
}

/** A host that is down. */
export function refuse(): Response {
  return HttpResponse.error();
}
