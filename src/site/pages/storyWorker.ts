import { InvalidDataError } from "../../model/parse.ts";
import { type Made, SiteWriter } from "../write/SiteWriter.ts";
import type { PageKit, PageMaker } from "./PageMaker.ts";
import { writeStory } from "./storyPages.ts";

/** Some stories of a site to be written. */
export interface StoryJob {
  ids: string[];
  kit: PageKit;
  /** The folder of the edition. */
  edition: string;
  /** The folder of the site. */
  out: string;
  earlier: Made;
  /** Where to name new files: see {@link SiteWriter}. */
  added: string | undefined;
}

/** A story whose file is broken, and why. */
export interface BrokenStory {
  id: string;
  fault: string;
}

export interface StoryJobResult {
  made: Made;
  written: number;
  leftOut: BrokenStory[];
}

/** Does a job in this thread, by the maker of its kit. */
export function writeStories(job: StoryJob, pages: PageMaker): StoryJobResult {
  const { ids, edition } = job;
  const writer = new SiteWriter(job.out, job.earlier, job.added);
  const leftOut: BrokenStory[] = [];
  for (const id of ids) {
    try {
      writeStory(id, { edition, pages, writer });
    } catch (error) {
      if (!(error instanceof InvalidDataError)) throw error;
      leftOut.push({ id, fault: error.message });
    }
  }
  return { made: writer.made, written: writer.written, leftOut };
}
