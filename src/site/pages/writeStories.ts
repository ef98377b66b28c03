import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { storyFile } from "../../model/files.ts";
import type { Made, SiteWriter } from "../write/SiteWriter.ts";
import type { PageMaker } from "./PageMaker.ts";
import type { BrokenStory, StoryJob, StoryJobResult } from "./storyWorker.ts";
import { writeStories as writeHere } from "./storyWorker.ts";

/** Fewer stories than this are drawn sooner than another thread is started. */
const FEW = 500;

/** Writes the files and pages of stories, on every processor. Returns those that were left out, and why. */
export async function writeStories(
  ids: readonly string[],
  edition: string,
  { pages, writer }: { pages: PageMaker; writer: SiteWriter },
): Promise<BrokenStory[]> {
  const threads = ids.length < FEW ? 1 : availableParallelism();
  const job = { kit: pages.kit, edition, out: writer.out, added: writer.added };
  const jobs: StoryJob[] = Array.from({ length: threads }, (_, thread) => {
    const own = ids.filter((_id, index) => index % threads === thread);
    return { ...job, ids: own, earlier: earlierOf(own, pages, writer) };
  });
  const results =
    threads === 1
      ? jobs.map((each) => writeHere(each, pages))
      : await Promise.all(jobs.map(inThread));
  for (const { made, written } of results) writer.add(made, written);
  return results.flatMap(({ leftOut }) => leftOut);
}

/** What is known of the files of some stories. */
function earlierOf(ids: readonly string[], pages: PageMaker, { earlier }: SiteWriter): Made {
  const { languages } = pages.kit.publication;
  const files = ids.flatMap((id) => [
    `edition/${storyFile(id)}`,
    ...languages.map((language) => pages.file(`/story/${id}`, language)),
  ]);
  return Object.fromEntries(
    files.flatMap((file) => {
      const madeOf = earlier[file];
      return madeOf === undefined ? [] : [[file, madeOf]];
    }),
  );
}

function inThread(job: StoryJob): Promise<StoryJobResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("storyThread.mjs", import.meta.url), { workerData: job });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("a thread that draws stories stopped")));
  });
}
